package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.facts.OrdinalFact;
import milaan.model.TextSpan;
import milaan.text.Token;

/** Another place in an order of the same thing: "पहले चरण" against "the third phase", "42वां संशोधन" against "the 44th Amendment". */
public final class OrdinalChecker implements Checker {

    private static final double ANSWERED = 0.03;
    private static final double SURE = 0.75;
    /** Larger ones are rare: where either side has just one, they are of the same thing, whatever its name. */
    private static final int LARGEST_COMMON = 10;

    private final WordAnswers answers;
    private final FirstPlaces first;

    OrdinalChecker(WordAnswers answers, FirstPlaces first) {
        this.answers = answers;
        this.first = first;
    }

    /** @param noun the word right behind the ordinal */
    private record Ordered(int value, TextSpan span, Token noun) { }

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<Ordered> lefts = ordered(Sides.left(pair));
        List<Ordered> rights = ordered(Sides.right(pair));
        List<Finding> findings = new ArrayList<>();
        for (Ordered left : lefts) {
            boolean only = lefts.size() == 1 && rights.size() == 1 && Math.min(left.value(), rights.getFirst().value()) > LARGEST_COMMON;
            List<Ordered> same = rights.stream().filter(r -> only || isSame(left, r)).toList();
            boolean alone = same.size() == 1 && (only || lefts.stream().filter(l -> isSame(l, same.getFirst())).count() == 1);
            if (alone && !says(rights, left.value()) && !says(lefts, same.getFirst().value())) {
                findings.add(finding(left, same.getFirst(), pair));
            }
        }
        return findings;
    }

    private boolean isSame(Ordered left, Ordered right) {
        return answers.isContent(left.noun()) && answers.isContent(right.noun())
                && answers.isAnswered(left.noun(), List.of(right.noun()), ANSWERED);
    }

    private static boolean says(List<Ordered> all, int value) {
        return all.stream().anyMatch(o -> o.value() == value);
    }

    private List<Ordered> ordered(Sides side) {
        List<Token> tokens = side.tokens();
        Stream<Ordered> read = side.facts(OrdinalFact.class).stream().flatMap(o -> noun(tokens, o.span().end()).stream()
                .map(n -> new Ordered(o.value(), o.span(), n)));
        Stream<Ordered> firsts = first.in(tokens).stream()
                .flatMap(t -> noun(tokens, t.span().end()).stream().map(n -> new Ordered(1, t.span(), n)));
        return Stream.concat(read, firsts).toList();
    }

    private static Optional<Token> noun(List<Token> tokens, int end) {
        return tokens.stream().filter(t -> t.span().start() >= end).findFirst().filter(Token::isWord);
    }

    private static Finding finding(Ordered left, Ordered right, AlignedPair pair) {
        return new Finding.NumberDiffers(new Finding.Basis(Severity.HIGH, SURE, Optional.of(left.span()), Optional.of(right.span()),
                String.valueOf(left.value()), String.valueOf(right.value()), "number.value", pair.bead().evidence(), ""),
                Optional.empty(), Optional.empty());
    }
}
