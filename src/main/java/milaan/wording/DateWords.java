package milaan.wording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import milaan.facts.DateFact;
import milaan.facts.DateInterval;
import milaan.facts.Granularity;

/** Dates and stretches of time in the interface's language: "11 August 2026", "अगस्त 2026", "1970s". */
public final class DateWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Wording wording;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    public DateWords(Wording wording) {
        this.wording = wording;
        this.day = DateTimeFormatter.ofPattern(wording.text("value.date.day"), wording.language().locale());
        this.month = DateTimeFormatter.ofPattern(wording.text("value.date.month"), wording.language().locale());
    }

    public String day(LocalDate date) {
        return wording.figures(day.format(date));
    }

    /** "11 August 2026, 18:40". */
    public String moment(LocalDateTime moment) {
        return wording.text("value.date.at", day(moment.toLocalDate()), wording.figures(CLOCK.format(moment)));
    }

    /** The value of a date with its bound; what cannot be placed in the calendar says so. */
    public String date(DateFact fact) {
        return fact.interval().map(i -> wording.figures(bound(fact.bound(), interval(i, fact.granularity()))))
                .orElseGet(() -> wording.text("value.unplaced"));
    }

    public String interval(DateInterval interval, Granularity granularity) {
        LocalDate from = interval.from().toLocalDate();
        return switch (granularity) {
            case MINUTE, HOUR -> moment(interval.from());
            case DAY_PART -> wording.text("value.date.at", day(from), wording.text("value.date.range",
                    CLOCK.format(interval.from()), CLOCK.format(interval.to())));
            case MONTH -> whole(interval, interval.from().plusMonths(1)) ? month.format(from) : days(interval);
            case YEAR -> whole(interval, interval.from().plusYears(1)) ? year(from.getYear()) : years(interval);
            case DECADE -> wording.text("value.date.decade", String.valueOf(from.getYear()));
            case CENTURY -> wording.text("value.date.century", String.valueOf(Math.floorDiv(from.getYear() - 1, 100) + 1));
            case DAY, WEEK, QUARTER, SEASON, VAGUE -> days(interval);
        };
    }

    private static boolean whole(DateInterval interval, LocalDateTime end) {
        return interval.to().equals(end);
    }

    private String year(int year) {
        return year > 0 ? wording.text("value.date.year", String.valueOf(year))
                : wording.text("value.date.bce", String.valueOf(1 - year));
    }

    private String years(DateInterval interval) {
        int first = interval.from().getYear();
        int last = interval.to().minusNanos(1).getYear();
        return first == last ? days(interval) : wording.text("value.date.range", year(first), year(last));
    }

    private String days(DateInterval interval) {
        LocalDate first = interval.from().toLocalDate();
        LocalDate last = interval.to().minusNanos(1).toLocalDate();
        if (first.equals(last)) {
            return interval.from().toLocalTime().equals(LocalTime.MIDNIGHT) ? day(first) : moment(interval.from());
        }
        return wording.text("value.date.range", day(first), day(last));
    }

    private String bound(DateFact.Bound bound, String words) {
        return switch (bound) {
            case EXACT -> words;
            case ABOUT -> wording.text("value.date.about", words);
            case BEFORE -> wording.text("value.date.before", words);
            case AFTER -> wording.text("value.date.after", words);
        };
    }
}
