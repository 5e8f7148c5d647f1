package milaan.facts.date;

import java.time.temporal.ChronoUnit;
import milaan.facts.Granularity;

/** What the units of time are to each other. */
final class Units {

    private Units() { }

    static Granularity granularity(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> Granularity.WEEK;
            case MONTHS -> Granularity.MONTH;
            case YEARS -> Granularity.YEAR;
            case DECADES -> Granularity.DECADE;
            case CENTURIES -> Granularity.CENTURY;
            case HOURS -> Granularity.HOUR;
            case MINUTES, SECONDS -> Granularity.MINUTE;
            default -> Granularity.DAY;
        };
    }

    static ChronoUnit finer(ChronoUnit unit) {
        return switch (unit) {
            case CENTURIES, DECADES -> ChronoUnit.YEARS;
            case YEARS -> ChronoUnit.MONTHS;
            case MONTHS, WEEKS -> ChronoUnit.DAYS;
            case DAYS -> ChronoUnit.HOURS;
            case HOURS -> ChronoUnit.MINUTES;
            default -> unit;
        };
    }
}
