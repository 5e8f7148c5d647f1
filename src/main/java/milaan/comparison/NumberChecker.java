package milaan.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.NegationFact;
import milaan.facts.NumberFact;
import milaan.facts.OrdinalFact;
import milaan.facts.Outcome;
import milaan.facts.number.NumberComparison;
import milaan.model.TextSpan;
import milaan.text.Token;

/** Figures that differ by value, unit or what is counted. */
public final class NumberChecker implements Checker {

    private static final double LEAST = 0.4;
    private static final double CERTAIN = 0.9;
    private static final BigDecimal SMALL = BigDecimal.valueOf(3);

    private final Set<String> small = WordList.of("small-figures");
    private final NumberComparison comparison;

    public NumberChecker(NumberComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<Finding> findings = new ArrayList<>();
        Sides left = Sides.left(pair);
        Sides right = Sides.right(pair);
        for (FactPairing.Difference<NumberFact> d : new FactPairing<>(left.facts(NumberFact.class),
                right.facts(NumberFact.class), this::judge).differences(LEAST)) {
            if (isOnlyBounds(d) ? !isNegated(left, right) : !isSaid(d.left(), right) && !isSaid(d.right(), left)) {
                findings.add(new Finding.NumberDiffers(basis(d.left().span(), d.right().span(), value(d.left()),
                        value(d.right()), d.judgement(), Math.min(d.left().confidence(), d.right().confidence()), pair),
                        Optional.of(d.left()), Optional.of(d.right())));
            }
        }
        return findings;
    }

    private Judgement judge(NumberFact left, NumberFact right) {
        Outcome outcome = comparison.compare(left, right);
        return switch (outcome.verdict()) {
            case AGREE -> Judgement.AGREE;
            case UNDECIDED -> Judgement.UNDECIDED;
            case DIFFER -> Judgement.differ(outcome.reason().orElseThrow().code(), closeness(left, right, outcome));
        };
    }

    private double closeness(NumberFact left, NumberFact right, Outcome outcome) {
        if (left.kind() != right.kind() && !comparison.areShares(left, right)) {
            return 0.3;
        }
        if (outcome.reason().filter(NumberComparison.Reason.UNIT::equals).isPresent() && left.value().compareTo(right.value()) == 0) {
            // "6 फीट (1.8 मीटर)" against "6 metres (1.8 metres)": that six feet are said in brackets, too, excuses nothing.
            return CERTAIN;
        }
        boolean bounded = outcome.reason().filter(NumberComparison.Reason.VALUE::equals).isPresent();
        if (!bounded && left.value().compareTo(right.value()) == 0 && left.unit().equals(right.unit())
                && left.currency().equals(right.currency()) && !isFate(left, right)) {
            // 96 runs for the second wicket: the noun read on one side may be another one's.
            return 0.2;
        }
        double counted = left.counted().isPresent() && left.counted().equals(right.counted()) ? 0.35 : 0;
        double unit = left.unit().equals(right.unit()) && left.currency().equals(right.currency()) ? 0.15 : 0;
        return 0.4 + counted + unit;
    }

    private static boolean isOnlyBounds(FactPairing.Difference<NumberFact> d) {
        return d.judgement().rule().equals(NumberComparison.Reason.VALUE.code())
                && d.left().value().compareTo(d.right().value()) == 0;
    }

    /** "Not more than 50" may be said in many ways: beside a "not" the bounds of one figure are not argued about. */
    private static boolean isNegated(Sides left, Sides right) {
        return !left.facts(NegationFact.class).isEmpty() || !right.facts(NegationFact.class).isEmpty();
    }

    /** The same figure of another fate is a discrepancy in itself. */
    private boolean isFate(NumberFact left, NumberFact right) {
        return comparison.tellsFate(left) && comparison.tellsFate(right);
    }

    /** Whether the other side says this figure in some way we did not read as a number. */
    private boolean isSaid(NumberFact number, Sides other) {
        BigDecimal value = number.value().stripTrailingZeros();
        boolean raw = other.tokens().stream().filter(Token::isNumber).map(t -> t.norm().replace(",", ""))
                .anyMatch(n -> equal(n, value));
        boolean fraction = number.kind() == NumberFact.Kind.FRACTION
                && other.facts(NumberFact.class).stream().anyMatch(n -> n.kind() == NumberFact.Kind.FRACTION);
        boolean counted = !fraction && number.spelled() && value.compareTo(SMALL) < 0
                && other.tokens().stream().anyMatch(t -> small.contains(t.norm()));
        return raw && !isOwnNumber(value, other) || counted
                || other.facts(DurationFact.class).stream().anyMatch(d -> value.compareTo(BigDecimal.valueOf(d.amount())) == 0)
                || other.facts(OrdinalFact.class).stream().anyMatch(o -> value.compareTo(BigDecimal.valueOf(o.value())) == 0)
                || other.facts(DateFact.class).stream().anyMatch(d -> inDate(value, d))
                || value.compareTo(BigDecimal.TEN) > 0 && other.nearby(NumberFact.class).stream()
                        .anyMatch(n -> n.value().compareTo(number.value()) == 0 && n.kind() == number.kind());
    }

    /** The figure stands there, and was read: then it is already paired with something. */
    private static boolean isOwnNumber(BigDecimal value, Sides other) {
        List<TextSpan> read = other.facts(NumberFact.class).stream().map(Fact::span).toList();
        return other.tokens().stream().filter(t -> t.isNumber() && equal(t.norm().replace(",", ""), value))
                .allMatch(t -> read.stream().anyMatch(s -> s.contains(t.span())));
    }

    private static boolean inDate(BigDecimal value, DateFact date) {
        return java.util.stream.Stream.of(date.parts().year(), date.parts().day())
                .anyMatch(p -> p.isPresent() && value.compareTo(BigDecimal.valueOf(p.get())) == 0);
    }

    private static boolean equal(String digits, BigDecimal value) {
        return digits.chars().filter(c -> c == '.').count() <= 1 && new BigDecimal(digits).compareTo(value) == 0;
    }

    private static Finding.Basis basis(TextSpan left, TextSpan right, String leftValue, String rightValue,
                                       Judgement judgement, double confidence, AlignedPair pair) {
        double sure = confidence * (0.6 + 0.4 * judgement.closeness());
        Severity severity = sure >= 0.65 ? Severity.HIGH : sure >= 0.45 ? Severity.MEDIUM : Severity.LOW;
        return new Finding.Basis(severity, sure, Optional.of(left), Optional.of(right), leftValue, rightValue,
                judgement.rule(), pair.bead().evidence(), "");
    }

    /** Of a range, a score or a ratio both figures: 40-60. */
    private static String value(NumberFact number) {
        boolean two = number.value().compareTo(number.low()) == 0 && number.high().compareTo(number.low()) != 0;
        String plain = two ? plain(number.low()) + "-" + plain(number.high()) : plain(number.value());
        String unit = number.currency().or(number::unit).map(u -> " " + u).orElse("");
        return number.kind() == NumberFact.Kind.PERCENT ? plain + " %" : plain + unit;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
