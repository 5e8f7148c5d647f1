package milaan.facts;

import java.time.temporal.ChronoUnit;
import milaan.model.TextSpan;

/**
 * A length of time or an age.
 *
 * @param amount in {@code unit}, may be fractional (ढाई घंटे = 2.5 hours)
 * @param unit   as stated: SECONDS … CENTURIES
 * @param role   what the length is of
 * @param bound  exact, approximate, at least, at most
 */
public record DurationFact(TextSpan span, double amount, ChronoUnit unit, Role role, Approximation bound)
        implements Fact {

    public enum Role { LENGTH, AGE, AGO, FROM_NOW }

    /** ISO 8601 as far as it goes: {@code P24Y}, {@code PT2.5H}. */
    public String iso() {
        String n = java.math.BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
        return switch (unit) {
            case SECONDS -> "PT" + n + "S";
            case MINUTES -> "PT" + n + "M";
            case HOURS, HALF_DAYS -> "PT" + n + "H";
            case WEEKS -> "P" + n + "W";
            case MONTHS -> "P" + n + "M";
            case YEARS -> "P" + n + "Y";
            case DECADES -> "P" + java.math.BigDecimal.valueOf(amount * 10).stripTrailingZeros().toPlainString() + "Y";
            case CENTURIES -> "P" + java.math.BigDecimal.valueOf(amount * 100).stripTrailingZeros().toPlainString() + "Y";
            default -> "P" + n + "D";
        };
    }
}
