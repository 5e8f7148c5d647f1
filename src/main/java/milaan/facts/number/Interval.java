package milaan.facts.number;

import java.math.BigDecimal;
import milaan.facts.Approximation;

/** The values that words allow. */
record Interval(BigDecimal low, BigDecimal high) {

    private static final BigDecimal UNDER = new BigDecimal("0.9");
    private static final BigDecimal OVER = new BigDecimal("1.1");

    static Interval of(BigDecimal value, BigDecimal end, Approximation bound) {
        return switch (bound) {
            case EXACT, RANGE, AT_LEAST, MORE_THAN -> new Interval(value, end);
            case ABOUT -> value.signum() < 0 ? new Interval(value.multiply(OVER), value.multiply(UNDER))
                    : new Interval(value.multiply(UNDER), value.multiply(OVER));
            case AT_MOST, LESS_THAN -> new Interval(value.min(BigDecimal.ZERO), value);
        };
    }
}
