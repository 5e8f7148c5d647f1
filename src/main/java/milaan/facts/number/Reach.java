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
    private static final int PLACES = 5;
    /** The smallest figure before the zeros beyond which the next one is no more "over" it: 30 and 40, but 20 and 26. */
    private static final int LEAST_ROUND = 3;

    static Reach of(BigDecimal value, BigDecimal low, BigDecimal high, Approximation bound, BigDecimal stated) {
        double v = value.doubleValue();
        double slack = Math.abs(v) * NEAR;
        return switch (bound) {
            case EXACT -> new Reach(v, v, v, bound, stated);
            case RANGE -> new Reach(v, low.doubleValue(), high.doubleValue(), bound, stated);
            case ABOUT -> new Reach(v, v - slack, v + slack, bound, stated);
            // "More than 50" is said of 53, not of 5,000.
            case AT_LEAST, MORE_THAN -> new Reach(v, v, v + Math.abs(v) * FAR, bound, stated);
            // "Up to 6" keeps its figure, "fewer than 50" may be 41.
            case AT_MOST -> new Reach(v, v - slack, v, bound, stated);
            case LESS_THAN -> new Reach(v, v - Math.abs(v) * FAR, v, bound, stated);
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

    /**
     * "About 50" is said of 53, "about 86.3" not of 86.9: what is off counts in the last place of the coarser figure. And "over 400"
     * is not said of 500.
     */
    boolean asFinelyAs(Reach other) {
        if (bound == Approximation.ABOUT && (other.bound == Approximation.EXACT || other.bound == Approximation.ABOUT)) {
            return Math.abs(value - other.value) <= PLACES * Math.max(place(), other.place()) + EQUAL;
        }
        boolean round = stated.stripTrailingZeros().precision() == 1 && place() >= 10 && value >= LEAST_ROUND * place();
        return !isLeast() || other.bound != Approximation.EXACT || !round || other.value < value + place();
    }

    /** What one in the last place counts that is not zero: 10 in 50, 0.1 in 86.3. */
    private double place() {
        return stated.signum() == 0 ? 1 : BigDecimal.ONE.scaleByPowerOfTen(-stated.stripTrailingZeros().scale()).doubleValue();
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
