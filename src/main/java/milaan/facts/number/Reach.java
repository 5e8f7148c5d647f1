package milaan.facts.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import milaan.facts.Approximation;

/**
 * What a figure allows, for comparing: a closed interval in double precision, which is finer than any newspaper.
 *
 * @param value  the figure named
 * @param stated the figure as it was written, for the rules of rounding
 */
record Reach(double value, double low, double high, Approximation bound, BigDecimal stated) {

    private static final double NEAR = 0.1;
    private static final double ALIKE = 0.05;
    private static final double EQUAL = 1e-9;
    private static final double FAR = 0.34;

    static Reach of(BigDecimal value, BigDecimal low, BigDecimal high, Approximation bound, BigDecimal stated) {
        double v = value.doubleValue();
        double slack = Math.abs(v) * NEAR;
        return switch (bound) {
            case EXACT -> new Reach(v, v, v, bound, stated);
            case RANGE -> new Reach(v, low.doubleValue(), high.doubleValue(), bound, stated);
            case ABOUT -> new Reach(v, v - slack, v + slack, bound, stated);
            // "More than 50" is said of 53, not of 5,000.
            case AT_LEAST, MORE_THAN -> new Reach(v, v, v + Math.abs(v) * FAR, bound, stated);
            case AT_MOST, LESS_THAN -> new Reach(v, v - Math.abs(v) * FAR, v, bound, stated);
        };
    }

    boolean meets(Reach other, double tolerance) {
        return within(other, tolerance * Math.max(Math.abs(value), Math.abs(other.value)) + EQUAL);
    }

    /** Whether both have something in common, when each may lie {@code slack} off. */
    boolean within(Reach other, double slack) {
        // "More than 20" and "fewer than 20" touch and have nothing in common.
        boolean opposed = isLeast() && other.isMost() || isMost() && other.isLeast();
        return opposed ? low < other.high - slack && other.low < high - slack
                : low <= other.high + slack && other.low <= high + slack;
    }

    private boolean isLeast() {
        return bound == Approximation.AT_LEAST || bound == Approximation.MORE_THAN;
    }

    private boolean isMost() {
        return bound == Approximation.AT_MOST || bound == Approximation.LESS_THAN;
    }

    /** "At least 5" is not "at least 4", nor "10 to 80" "17 to 80": with the same words around them the figures must agree. */
    boolean boundAlike(Reach other) {
        return bound != other.bound || switch (bound) {
            case EXACT -> true;
            case ABOUT -> Math.abs(value - other.value) <= ALIKE * Math.max(Math.abs(value), Math.abs(other.value));
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> near(value, other.value);
            case RANGE -> near(low, other.low) && near(high, other.high);
        };
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= EQUAL * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }

    /** Large figures, one of which is the other rounded: 16.1 lakh and 16,12,340. */
    boolean roundsTo(Reach other) {
        return rounded(stated, other.stated) || rounded(other.stated, stated);
    }

    private static boolean rounded(BigDecimal coarse, BigDecimal fine) {
        BigDecimal c = coarse.stripTrailingZeros();
        boolean enough = c.precision() >= 2 && coarse.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0
                || c.scale() >= 1 && c.precision() >= 2;
        return enough && fine.stripTrailingZeros().precision() > c.precision()
                && fine.setScale(c.scale(), RoundingMode.HALF_UP).compareTo(c) == 0;
    }
}
