package milaan.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A stretch of time {@code [from, to)} in the outlet's local time. */
public record DateInterval(LocalDateTime from, LocalDateTime to) {

    public DateInterval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("not an interval: " + from + " to " + to);
        }
    }

    public static DateInterval days(LocalDate first, LocalDate afterLast) {
        return new DateInterval(first.atStartOfDay(), afterLast.atStartOfDay());
    }

    public static DateInterval day(LocalDate day) {
        return days(day, day.plusDays(1));
    }

    public boolean overlaps(DateInterval other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean contains(DateInterval other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
