package milaan.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import milaan.facts.Approximation;
import milaan.facts.NumberFact;
import milaan.facts.number.NumberComparison;

/**
 * Two figures of one game that changed places: "113 गेंदों में 102 रन" against "113 off 102 balls". One side says of both what
 * they count, the other gives one of these things the figure of the other one.
 */
public final class SwappedCountChecker implements Checker {

    private static final double FIRM = 0.6;
    private static final double SURE = 0.8;
    /** More of them are a table of scores. */
    private static final int MOST_FIGURES = 20;

    private final NumberComparison comparison;

    SwappedCountChecker(NumberComparison comparison) {
        this.comparison = comparison;
    }

    private record Swap(NumberFact one, NumberFact other) { }

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<NumberFact> lefts = figures(Sides.left(pair));
        List<NumberFact> rights = figures(Sides.right(pair));
        if (lefts.size() > MOST_FIGURES || rights.size() > MOST_FIGURES) {
            return List.of();
        }
        return swap(lefts, rights).map(s -> finding(s.one(), s.other(), pair))
                .or(() -> swap(rights, lefts).map(s -> finding(s.other(), s.one(), pair))).stream().toList();
    }

    private static List<NumberFact> figures(Sides side) {
        return side.facts(NumberFact.class).stream().filter(n -> n.kind() == NumberFact.Kind.COUNT && n.confidence() > FIRM
                && n.modifier() == Approximation.EXACT).toList();
    }

    /** The first of a known pair, and the figure that has its thing and the other's value. */
    private Optional<Swap> swap(List<NumberFact> known, List<NumberFact> others) {
        for (NumberFact one : known) {
            for (NumberFact two : known) {
                boolean pair = comparison.areOfOneGame(one, two) && !same(one.value(), two.value())
                        && once(known, one) && once(known, two) && once(others, one) && once(others, two);
                Optional<NumberFact> swapped = others.stream().filter(o -> o.counted().equals(one.counted()) && same(o.value(), two.value()))
                        .filter(o -> others.stream().noneMatch(x -> same(x.value(), one.value()) && x.counted().equals(one.counted()))).findFirst();
                if (pair && swapped.isPresent()) {
                    return swapped.map(s -> new Swap(one, s));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean once(List<NumberFact> numbers, NumberFact number) {
        return numbers.stream().filter(n -> same(n.value(), number.value())).count() == 1;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static Finding finding(NumberFact left, NumberFact right, AlignedPair pair) {
        return new Finding.NumberDiffers(new Finding.Basis(Severity.HIGH, SURE, Optional.of(left.span()), Optional.of(right.span()),
                value(left), value(right), "number.crossed", pair.bead().evidence(), ""), Optional.of(left), Optional.of(right));
    }

    private static String value(NumberFact number) {
        return number.value().stripTrailingZeros().toPlainString() + number.counted().map(c -> " " + c).orElse("");
    }
}
