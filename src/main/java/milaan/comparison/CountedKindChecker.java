package milaan.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.NumberFact;
import milaan.text.Phrases;
import milaan.text.Token;

/**
 * The same figure of others: "5 महिलाएं" against "5 men". Only where the noun stands right behind the figure on both
 * sides and neither side names the other's kind at all.
 */
final class CountedKindChecker implements Checker {

    private static final int REACH = 2;
    private static final double FIRM = 0.6;
    private static final double SURE = 0.8;

    private final CountedKinds kinds;

    CountedKindChecker(CountedKinds kinds) {
        this.kinds = kinds;
    }

    private record Counted(NumberFact number, CountedKinds.Kind kind, Token noun) { }

    @Override
    public List<Finding> check(AlignedPair pair) {
        if (pair.leftFacts(NumberFact.class).isEmpty() || pair.rightFacts(NumberFact.class).isEmpty()) {
            return List.of();
        }
        List<Counted> lefts = counted(Sides.left(pair));
        List<Counted> rights = counted(Sides.right(pair));
        if (lefts.isEmpty() || rights.isEmpty()) {
            return List.of();
        }
        Set<CountedKinds.Kind> allLeft = named(Sides.left(pair).tokens());
        Set<CountedKinds.Kind> allRight = named(Sides.right(pair).tokens());
        List<Finding> found = new ArrayList<>();
        for (Counted l : lefts) {
            List<Counted> same = rights.stream().filter(r -> r.number().value().compareTo(l.number().value()) == 0).toList();
            boolean once = same.size() == 1
                    && lefts.stream().filter(o -> o.number().value().compareTo(l.number().value()) == 0).count() == 1;
            if (once && kinds.exclude(l.kind(), same.getFirst().kind()) && !allRight.contains(l.kind())
                    && !allLeft.contains(same.getFirst().kind())) {
                found.add(finding(l, same.getFirst(), pair));
            }
        }
        return found;
    }

    private List<Counted> counted(Sides side) {
        List<Token> tokens = side.tokens();
        List<Counted> found = new ArrayList<>();
        for (NumberFact number : side.facts(NumberFact.class)) {
            if (number.kind() == NumberFact.Kind.COUNT && number.confidence() > FIRM) {
                noun(tokens, number).ifPresent(m -> found.add(new Counted(number, m.value(), tokens.get(m.end() - 1))));
            }
        }
        return found;
    }

    /** The kind right behind the number, an adjective between; none where two stand together (5 महिला पुलिसकर्मी). */
    private Optional<Phrases.Match<CountedKinds.Kind>> noun(List<Token> tokens, NumberFact number) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).span().start() < number.span().end()) {
            from++;
        }
        for (int i = from; i < Math.min(tokens.size(), from + REACH) && tokens.get(i).isWord(); i++) {
            Optional<Phrases.Match<CountedKinds.Kind>> match = kinds.at(tokens, i);
            if (match.isPresent()) {
                return match.filter(m -> kinds.at(tokens, m.end())
                        .filter(next -> next.value().family() == m.value().family()).isEmpty());
            }
        }
        return Optional.empty();
    }

    private Set<CountedKinds.Kind> named(List<Token> tokens) {
        Set<CountedKinds.Kind> all = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            kinds.at(tokens, i).ifPresent(m -> all.add(m.value()));
        }
        return all;
    }

    private static Finding finding(Counted left, Counted right, AlignedPair pair) {
        return new Finding.NumberDiffers(new Finding.Basis(Severity.HIGH, SURE,
                Optional.of(left.number().span().cover(left.noun().span())),
                Optional.of(right.number().span().cover(right.noun().span())),
                value(left), value(right), "number.counted", pair.bead().evidence(), ""),
                Optional.of(left.number()), Optional.of(right.number()));
    }

    private static String value(Counted counted) {
        return counted.number().value().stripTrailingZeros().toPlainString() + " " + counted.kind().concept();
    }
}
