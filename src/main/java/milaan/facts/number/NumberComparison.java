package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import milaan.facts.Approximation;
import milaan.facts.IdentifierFact;
import milaan.facts.NumberFact;
import milaan.facts.NumberFact.Kind;
import milaan.facts.Outcome;

/**
 * Decides whether two figures, one a side, say the same: as intervals, by value, unit (converted, with the rounding that
 * newspapers allow themselves), currency and what is counted. Symmetric, pure, safe for many threads.
 */
public final class NumberComparison {

    /** Why two figures differ, the rule of the finding. */
    public enum Reason implements Outcome.Reason {
        /** Another value. */
        VALUE("number.value"),
        /** Off by a power of ten, or lakh for million and crore for billion. */
        MAGNITUDE("number.magnitude"),
        /** The same digits in another order (53 and 35). */
        DIGITS_SWAPPED("number.digits-swapped"),
        /** The same figure in a unit that is not the same measure, or is not converted (100 km, 100 miles). */
        UNIT("number.unit"),
        /** The same amount in another currency. */
        CURRENCY("number.currency"),
        /** The same figure of something else (7 dead, 7 injured). */
        COUNTED("number.counted");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private static final double PART_OF_HUNDRED = 1.5;
    private static final double LARGEST_STEP = 2;
    private static final int DOZEN = 12;
    private static final double DOZENS_OFF = 0.1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final MeasureComparison measures = new MeasureComparison(Units.shipped());
    private final Map<String, String> families = Tables.families();

    /**
     * Whether both say the same. Not whether they belong together: a caller with several figures a side pairs those that
     * AGREE first, then those with the same unit, currency and counted thing, and asks again for the rest.
     */
    public Outcome compare(NumberFact one, NumberFact other) {
        if (isPair(one.kind()) || isPair(other.kind())) {
            return pairs(one, other);
        }
        if (isShare(one) && isShare(other)) {
            return shares(one, other);
        }
        if (one.currency().isPresent() && other.currency().isPresent()) {
            return money(one, other);
        }
        if (one.unit().isPresent() && other.unit().isPresent() && !one.unit().equals(other.unit())) {
            return measures.compare(one, other);
        }
        if (one.kind() != other.kind()) {
            // One side leaves the unit or currency to be understood: only equality can be told.
            return agree(reach(one), reach(other)) ? Outcome.AGREE : Outcome.UNDECIDED;
        }
        return counts(one, other);
    }

    private Outcome counts(NumberFact one, NumberFact other) {
        boolean same = agree(reach(one), reach(other)) || dozens(one, other) || dozens(other, one);
        return switch (counted(one, other)) {
            case SAME, UNKNOWN -> same ? Outcome.AGREE : Outcome.differ(reason(one.value(), other.value()));
            case EXCLUSIVE -> same && one.value().compareTo(other.value()) == 0 ? Outcome.differ(Reason.COUNTED)
                    : Outcome.UNDECIDED;
            case COMPATIBLE -> same ? Outcome.AGREE : Outcome.UNDECIDED;
            case OTHER -> Outcome.UNDECIDED;
        };
    }

    /** "More than two dozen" is as good as "over 25": dozens are no exact bound. */
    private static boolean dozens(NumberFact spelled, NumberFact other) {
        double dozens = spelled.value().doubleValue();
        boolean bounded = isLeast(spelled) && isLeast(other) || spelled.modifier() == Approximation.ABOUT && other.modifier() != Approximation.EXACT;
        return spelled.spelled() && bounded && dozens >= DOZEN && dozens % DOZEN == 0
                && Math.abs(dozens - other.value().doubleValue()) <= DOZENS_OFF * dozens;
    }

    private static boolean isLeast(NumberFact number) {
        return number.modifier() == Approximation.MORE_THAN || number.modifier() == Approximation.AT_LEAST;
    }

    private enum Relation { SAME, COMPATIBLE, EXCLUSIVE, OTHER, UNKNOWN }

    private Relation counted(NumberFact one, NumberFact other) {
        if (one.counted().isEmpty() || other.counted().isEmpty()) {
            return Relation.UNKNOWN;
        }
        String a = one.counted().get();
        String b = other.counted().get();
        String familyA = families.getOrDefault(a, "");
        String familyB = families.getOrDefault(b, "");
        boolean persons = isPersonal(familyA) && isPersonal(familyB);
        if (a.equals(b)) {
            return Relation.SAME;
        }
        if (familyA.equals(familyB)) {
            // A student is a person, so "students" and "people" are no contradiction; dead and injured are.
            return familyA.equals("person") || familyA.equals("condition") ? Relation.COMPATIBLE : Relation.EXCLUSIVE;
        }
        return persons ? Relation.COMPATIBLE : Relation.OTHER;
    }

    /** Whether what is counted is what happened to people: dead, rescued, displaced. */
    public boolean tellsFate(NumberFact number) {
        return number.counted().map(c -> families.getOrDefault(c, "")).filter(f -> f.equals("fate") || f.equals("condition"))
                .isPresent();
    }

    /** Whether two things of one game or poll are counted: runs and balls, seats and votes. */
    public boolean areOfOneGame(NumberFact one, NumberFact other) {
        Optional<String> a = one.counted().map(c -> families.getOrDefault(c, ""));
        Optional<String> b = other.counted().map(c -> families.getOrDefault(c, ""));
        return a.isPresent() && a.equals(b) && !one.counted().equals(other.counted()) && !isPersonal(a.get());
    }

    private static boolean isPersonal(String family) {
        return family.equals("person") || family.equals("fate") || family.equals("condition");
    }

    private Outcome money(NumberFact one, NumberFact other) {
        boolean currency = one.currency().equals(other.currency());
        Reach a = reach(one, inMajor(one.value(), one), inMajor(one.low(), one), inMajor(one.high(), one));
        Reach b = reach(other, inMajor(other.value(), other), inMajor(other.low(), other), inMajor(other.high(), other));
        boolean same = agree(a, b);
        if (currency) {
            return same ? Outcome.AGREE : Outcome.differ(reason(inMajor(one.value(), one), inMajor(other.value(), other)));
        }
        return same ? Outcome.differ(Reason.CURRENCY) : Outcome.UNDECIDED;
    }

    private static BigDecimal inMajor(BigDecimal value, NumberFact fact) {
        return fact.unit().isPresent() ? value.multiply(HUNDREDTH) : value;
    }

    /** Fractions and percentages: दो-तिहाई is 66.7 per cent, and 66 and 67 will do. */
    private Outcome shares(NumberFact one, NumberFact other) {
        boolean mixed = one.kind() == Kind.FRACTION != (other.kind() == Kind.FRACTION);
        Reach a = hundredths(one);
        Reach b = hundredths(other);
        boolean same = agree(a, b) || mixed && Math.abs(a.value() - b.value()) <= PART_OF_HUNDRED;
        boolean points = isPoints(one) != isPoints(other);
        return same ? Outcome.AGREE : points && !isStep(one, other, a, b) ? Outcome.UNDECIDED
                : Outcome.differ(reason(BigDecimal.valueOf(a.value()), BigDecimal.valueOf(b.value())));
    }

    /** A rate is changed by 50 basis points or by 0.25 per cent, while 50 basis points and 6.5 per cent are a step and the rate. */
    private static boolean isStep(NumberFact one, NumberFact other, Reach a, Reach b) {
        double large = Math.max(Math.abs(a.value()), Math.abs(b.value()));
        return isBasisPoints(one) != isBasisPoints(other) && large <= LARGEST_STEP
                && large <= LARGEST_STEP * 2 * Math.min(Math.abs(a.value()), Math.abs(b.value()));
    }

    /** Whether both are parts of a whole, however they are told: per cent, basis points, fractions. */
    public boolean areShares(NumberFact one, NumberFact other) {
        return isShare(one) && isShare(other);
    }

    private static Reach hundredths(NumberFact f) {
        BigDecimal by = f.kind() == Kind.FRACTION ? HUNDRED : isBasisPoints(f) ? HUNDREDTH : BigDecimal.ONE;
        return reach(f, f.value().multiply(by), f.low().multiply(by), f.high().multiply(by));
    }

    private static boolean isShare(NumberFact f) {
        return f.kind() == Kind.PERCENT || f.kind() == Kind.FRACTION || isPoints(f);
    }

    private static boolean isPoints(NumberFact f) {
        return f.kind() == Kind.PERCENTAGE_POINTS || isBasisPoints(f);
    }

    private static boolean isBasisPoints(NumberFact f) {
        return f.unit().filter("basis-point"::equals).isPresent();
    }

    private static boolean isPair(Kind kind) {
        return kind == Kind.SCORE || kind == Kind.RATIO;
    }

    /** Scores may be told from either team's side: 3-2 and 2-3 are one result. */
    private static Outcome pairs(NumberFact one, NumberFact other) {
        if (!isPair(one.kind()) || !isPair(other.kind())) {
            boolean range = one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
            return range ? Outcome.AGREE : Outcome.UNDECIDED;
        }
        boolean same = one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
        boolean turned = one.low().compareTo(other.high()) == 0 && one.high().compareTo(other.low()) == 0;
        return same || turned ? Outcome.AGREE : Outcome.differ(Reason.VALUE);
    }

    static boolean agree(Reach one, Reach other) {
        return one.boundAlike(other) && one.meets(other, 1e-9) && one.asFinelyAs(other) && other.asFinelyAs(one) || one.roundsTo(other);
    }

    private static Reach reach(NumberFact f) {
        return reach(f, f.value(), f.low(), f.high());
    }

    private static Reach reach(NumberFact f, BigDecimal value, BigDecimal low, BigDecimal high) {
        return Reach.of(value, low, high, f.modifier(), value);
    }

    /** Why two values differ. */
    static Reason reason(BigDecimal one, BigDecimal other) {
        if (one.signum() != 0 && other.signum() != 0) {
            double power = Math.log10(Math.abs(one.doubleValue() / other.doubleValue()));
            if (Math.abs(power) > 0.5 && Math.abs(power - Math.rint(power)) < 1e-9) {
                return Reason.MAGNITUDE;
            }
        }
        String a = digits(one);
        String b = digits(other);
        return a.length() > 1 && a.length() == b.length() && !a.equals(b) && sorted(a).equals(sorted(b)) ? Reason.DIGITS_SWAPPED
                : Reason.VALUE;
    }

    private static String digits(BigDecimal value) {
        return value.abs().toPlainString().replace(".", "");
    }

    private static String sorted(String digits) {
        char[] all = digits.toCharArray();
        Arrays.sort(all);
        return new String(all);
    }

    /** Identifiers are the same or not, as strings, however their parts are filled up; of different kinds: undecided. */
    public Outcome compare(IdentifierFact one, IdentifierFact other) {
        if (IdentifierComparison.same(one, other)) {
            return Outcome.AGREE;
        }
        return one.kind() == other.kind() ? Outcome.differ(Reason.VALUE) : Outcome.UNDECIDED;
    }
}
