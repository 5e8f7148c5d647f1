package milaan.facts.date;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.facts.DateFact;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.Granularity;
import milaan.facts.Outcome;
import milaan.facts.date.DateComparison.Reason;

/** Compares two dates by their places in the calendar, with all their readings: any that overlap agree. */
final class IntervalComparison {

    Outcome compare(DateFact one, DateFact other) {
        List<DateInterval> a = readings(one);
        List<DateInterval> b = readings(other);
        if (a.isEmpty() || b.isEmpty()) {
            return weekday(one, other);
        }
        // Both name a day of a month: their words have been compared already.
        if (one.parts().day().isPresent() && one.parts().month().isPresent() && other.parts().day().isPresent()
                && other.parts().month().isPresent()) {
            return Outcome.UNDECIDED;
        }
        // The day of a time without a day is nobody's.
        if (one.anchoring() == DateFact.Anchoring.CONTEXT || other.anchoring() == DateFact.Anchoring.CONTEXT) {
            return Outcome.UNDECIDED;
        }
        boolean eras = isEra(one) && isEra(other);
        if (a.stream().anyMatch(i -> b.stream().anyMatch(j -> i.overlaps(j) && !(eras && meetInOneYear(i, j))))) {
            return Outcome.AGREE;
        }
        Outcome weekday = weekday(one, other);
        if (weekday != Outcome.UNDECIDED) {
            return weekday;
        }
        long gap = a.stream().flatMap(i -> b.stream().map(j -> gap(i, j))).min(Long::compare).map(g -> Math.max(0, g)).orElse(0L);
        if (gap <= 1 && ClockComparison.mayBeOnOtherDays(one.parts(), other.parts())) {
            return Outcome.UNDECIDED;
        }
        boolean apart = gap >= slack(one) + slack(other) && reaches(one, other) && reaches(other, one);
        boolean sure = one.confidence() >= DateComparison.SURE && other.confidence() >= DateComparison.SURE;
        return apart && sure ? Outcome.differ(reason(one, other)) : Outcome.UNDECIDED;
    }

    private static boolean isEra(DateFact fact) {
        return fact.granularity() == Granularity.DECADE || fact.granularity() == Granularity.CENTURY;
    }

    /** 1800 ends the eighteenth century and begins the 1800s: that year alone makes them no one time. */
    private static boolean meetInOneYear(DateInterval a, DateInterval b) {
        LocalDateTime from = a.from().isAfter(b.from()) ? a.from() : b.from();
        LocalDateTime to = a.to().isBefore(b.to()) ? a.to() : b.to();
        return !to.isAfter(from.plusYears(1));
    }

    private static List<DateInterval> readings(DateFact fact) {
        return Stream.concat(fact.interval().stream(), fact.alternatives().stream()).toList();
    }

    /** A weekday against a date of which the calendar knows the weekday: the week is not argued about. */
    private static Outcome weekday(DateFact one, DateFact other) {
        Optional<DayOfWeek> said = one.parts().weekday().or(() -> other.parts().weekday());
        boolean both = one.parts().weekday().isPresent() == other.parts().weekday().isPresent();
        DateFact dated = one.parts().weekday().isPresent() ? other : one;
        List<DateInterval> readings = readings(dated);
        if (said.isEmpty() || both || dated.granularity().compareTo(Granularity.DAY) > 0 || dated.until().isPresent()
                || readings.isEmpty() || dated.anchoring() == DateFact.Anchoring.CONTEXT) {
            return Outcome.UNDECIDED;
        }
        boolean fits = readings.stream().anyMatch(i -> i.from().getDayOfWeek() == said.get());
        return fits ? Outcome.AGREE : dated.confidence() >= DateComparison.SURE ? Outcome.differ(Reason.WEEKDAY) : Outcome.UNDECIDED;
    }

    /** Days between two intervals that do not overlap. */
    private static long gap(DateInterval a, DateInterval b) {
        return Math.max(ChronoUnit.DAYS.between(a.to(), b.from()), ChronoUnit.DAYS.between(b.to(), a.from()));
    }

    private static long slack(DateFact fact) {
        if (fact.bound() != DateFact.Bound.ABOUT) {
            return 0;
        }
        return switch (fact.granularity()) {
            case MINUTE, HOUR, DAY_PART -> 1;
            case DAY -> 2;
            case WEEK -> 8;
            case MONTH -> 32;
            case QUARTER, SEASON -> 100;
            case YEAR -> 370;
            case DECADE -> 3_700;
            case CENTURY -> 37_000;
            case VAGUE -> Long.MAX_VALUE / 4;
        };
    }

    /** Since 2000 goes on: later dates lie in it, and before a date lie all earlier ones. */
    private static boolean reaches(DateFact open, DateFact other) {
        if (open.interval().isEmpty() || other.interval().isEmpty()) {
            return true;
        }
        boolean later = other.interval().get().from().isAfter(open.interval().get().from());
        return switch (open.bound()) {
            case AFTER -> !later;
            case BEFORE -> later;
            case EXACT, ABOUT -> true;
        };
    }

    private static Reason reason(DateFact one, DateFact other) {
        DateParts a = one.parts();
        DateParts b = other.parts();
        if (a.shift().isPresent() && b.shift().isPresent()) {
            return Reason.RELATIVE;
        }
        Granularity coarser = one.granularity().compareTo(other.granularity()) > 0 ? one.granularity() : other.granularity();
        return switch (coarser) {
            case MINUTE, HOUR, DAY_PART -> Reason.TIME;
            case DAY -> Reason.DAY;
            case MONTH -> Reason.MONTH;
            case YEAR -> Reason.YEAR;
            case WEEK, QUARTER, SEASON, DECADE, CENTURY, VAGUE -> Reason.PERIOD;
        };
    }
}
