package milaan.facts;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How far from the day of publication a relative expression points: yesterday is one day back, next week one week on.
 *
 * @param amounts the possible distances, the likeliest first (कल without a tense: -1 and +1); never empty
 * @param unit    DAYS, WEEKS, MONTHS, YEARS, DECADES, HOURS …
 */
public record DateShift(List<Integer> amounts, ChronoUnit unit) {

    public DateShift {
        amounts = List.copyOf(amounts);
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("a shift has a distance");
        }
    }

    public static DateShift of(int amount, ChronoUnit unit) {
        return new DateShift(List.of(amount), unit);
    }
}
