package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Optional;
import milaan.facts.IdentifierFact;
import milaan.facts.NumberFact;

/**
 * Decides whether two figures, one a side, say the same: as intervals, by value, unit (converted, with the rounding that
 * newspapers allow themselves), currency and what is counted. Symmetric, pure, safe for many threads.
 */
public final class NumberComparison {

    /** AGREE and DIFFER are decisions; UNDECIDED: they may speak of different things, so nothing is to be said. */
    public enum Verdict { AGREE, DIFFER, UNDECIDED }

    /** Why two figures differ, the rule of the finding. */
    public enum Reason {
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

        /** Dotted name of the rule. */
        public String code() {
            return code;
        }
    }

    /** @param reason there exactly where the verdict is DIFFER */
    public record Outcome(Verdict verdict, Optional<Reason> reason) {

        static final Outcome AGREE = new Outcome(Verdict.AGREE, Optional.empty());
        static final Outcome UNDECIDED = new Outcome(Verdict.UNDECIDED, Optional.empty());

        static Outcome differ(Reason reason) {
            return new Outcome(Verdict.DIFFER, Optional.of(reason));
        }
    }

    /**
     * Whether both say the same. Not whether they belong together: a caller with several figures a side pairs those that
     * AGREE first, then those with the same unit, currency and counted thing, and asks again for the rest.
     */
    public Outcome compare(NumberFact one, NumberFact other) {
        BigDecimal a = one.value();
        BigDecimal b = other.value();
        return a.compareTo(b) == 0 ? Outcome.AGREE : Outcome.differ(Reason.VALUE);
    }

    /** Identifiers are the same or not, as strings; of different kinds: undecided. */
    public Outcome compare(IdentifierFact one, IdentifierFact other) {
        if (one.canonical().equals(other.canonical())) {
            return Outcome.AGREE;
        }
        return one.kind() == other.kind() ? Outcome.differ(Reason.VALUE) : Outcome.UNDECIDED;
    }
}
