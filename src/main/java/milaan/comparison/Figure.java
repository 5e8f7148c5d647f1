package milaan.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import milaan.facts.Approximation;
import milaan.facts.DateFact;
import milaan.facts.Fact;
import milaan.facts.NumberFact;
import milaan.model.TextSpan;

/**
 * Something written in figures or as a numeral, whatever it was read as.
 *
 * @param values what it may be said as on the other side: of a range both ends
 * @param fact   what it was read as; empty for digits nothing was made of
 * @param digits whether digits are written
 */
record Figure(TextSpan span, List<BigDecimal> values, Optional<Fact> fact, boolean digits) {

    private static final int CENTURY = 100;

    Figure {
        values = List.copyOf(values);
    }

    /** Of two ranges both ends must be the same; one end of a range may stand alone on the other side. */
    boolean shares(Figure other) {
        if (isRange() && other.isRange()) {
            return values.stream().allMatch(other::says);
        }
        return values.stream().anyMatch(other::says) || digits && other.digits && (isDate() || other.isDate()) && sameYear(other);
    }

    private boolean isDate() {
        return fact.filter(DateFact.class::isInstance).isPresent();
    }

    /** 1348-50 ends in 1350. */
    private boolean sameYear(Figure other) {
        int one = values.isEmpty() ? 0 : values.getFirst().intValue();
        int two = other.values.isEmpty() ? 0 : other.values.getFirst().intValue();
        return Math.max(one, two) > CENTURY * 10 && Math.min(one, two) >= 10 && Math.min(one, two) < CENTURY
                && Math.max(one, two) % CENTURY == Math.min(one, two);
    }

    private boolean isRange() {
        return fact.filter(NumberFact.class::isInstance).map(NumberFact.class::cast)
                .filter(n -> n.modifier() == Approximation.RANGE).isPresent();
    }

    boolean says(BigDecimal value) {
        return values.stream().anyMatch(v -> v.compareTo(value) == 0);
    }
}
