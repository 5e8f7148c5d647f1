package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.NumberFact;
import milaan.model.TextSpan;
import milaan.text.Token;

/**
 * Two figures that changed places before nouns no list names: "सात लोग और 14 मोबाइल फोन" against "14 people and seven mobile
 * phones". Each noun has its translation behind the other figure, and none behind its own.
 */
public final class CrossedNounChecker implements Checker {

    private static final double FIRM = 0.6;
    private static final double ANSWERED = 0.05;
    private static final double SURE = 0.8;
    private static final int REACH = 2;
    /** More of them are a table, where any may answer any. */
    private static final int MOST_FIGURES = 20;

    private final WordAnswers answers;

    CrossedNounChecker(WordAnswers answers) {
        this.answers = answers;
    }

    private record Counted(NumberFact number, List<Token> nouns) { }

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<Counted> lefts = counted(Sides.left(pair));
        List<Counted> rights = counted(Sides.right(pair));
        List<Finding> findings = new ArrayList<>();
        if (lefts.size() > MOST_FIGURES || rights.size() > MOST_FIGURES) {
            return findings;
        }
        for (int i = 0; i < lefts.size(); i++) {
            for (int k = i + 1; k < lefts.size(); k++) {
                Counted one = lefts.get(i);
                Counted two = lefts.get(k);
                Optional<Counted> other = withValue(rights, one);
                Optional<Counted> another = withValue(rights, two);
                if (other.isPresent() && another.isPresent() && crossed(one, two, other.get(), another.get())) {
                    findings.add(finding(one, two, other.get(), another.get(), pair));
                }
            }
        }
        return findings;
    }

    /** The figures said once, with the words right behind them that carry meaning. */
    private List<Counted> counted(Sides side) {
        List<NumberFact> numbers = side.facts(NumberFact.class).stream()
                .filter(n -> n.kind() == NumberFact.Kind.COUNT && n.confidence() > FIRM).toList();
        List<Token> tokens = side.tokens();
        return numbers.stream().filter(n -> numbers.stream().filter(o -> o.value().compareTo(n.value()) == 0).count() == 1)
                .map(n -> new Counted(n, nouns(n, tokens))).filter(c -> !c.nouns().isEmpty()).toList();
    }

    private List<Token> nouns(NumberFact number, List<Token> tokens) {
        return tokens.stream().filter(t -> t.span().start() >= number.span().end()).limit(REACH).takeWhile(Token::isWord)
                .filter(answers::isContent).toList();
    }

    private static Optional<Counted> withValue(List<Counted> all, Counted like) {
        return all.stream().filter(c -> c.number().value().compareTo(like.number().value()) == 0).findFirst();
    }

    private boolean crossed(Counted one, Counted two, Counted other, Counted another) {
        return same(one, another) && same(two, other) && !same(one, other) && !same(two, another);
    }

    private boolean same(Counted left, Counted right) {
        return left.nouns().stream().anyMatch(n -> answers.isAnswered(n, right.nouns(), ANSWERED));
    }

    private static Finding finding(Counted one, Counted two, Counted other, Counted another, AlignedPair pair) {
        boolean turned = another.number().span().start() < other.number().span().start();
        return new Finding.NumberDiffers(new Finding.Basis(Severity.HIGH, SURE,
                Optional.of(one.number().span().cover(last(two))),
                Optional.of((turned ? another : other).number().span().cover(last(turned ? other : another))),
                said(one, pair.left().text().source().value()) + ", " + said(two, pair.left().text().source().value()),
                said(another, pair.right().text().source().value()) + ", " + said(other, pair.right().text().source().value()),
                "number.crossed", pair.bead().evidence(), ""), Optional.of(one.number()), Optional.of(another.number()));
    }

    private static TextSpan last(Counted counted) {
        return counted.nouns().getLast().span();
    }

    /** "लोगों: 7"; on both sides in the order of the left one. */
    private static String said(Counted counted, String text) {
        return counted.nouns().getFirst().span().in(text) + ": " + counted.number().value().stripTrailingZeros().toPlainString();
    }
}
