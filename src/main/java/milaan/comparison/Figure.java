package milaan.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import milaan.facts.Approximation;
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

    Figure {
        values = List.copyOf(values);
    }

    /** Of two ranges both ends must be the same; one end of a range may stand alone on the other side. */
    boolean shares(Figure other) {
        return isRange() && other.isRange() ? values.stream().allMatch(other::says)
                : values.stream().anyMatch(other::says);
    }

    private boolean isRange() {
        return fact.filter(NumberFact.class::isInstance).map(NumberFact.class::cast)
                .filter(n -> n.modifier() == Approximation.RANGE).isPresent();
    }

    boolean says(BigDecimal value) {
        return values.stream().anyMatch(v -> v.compareTo(value) == 0);
    }
}
