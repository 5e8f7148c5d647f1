package milaan.facts.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.DateShift;
import milaan.facts.Granularity;

/** Days of the week: मंगलवार, last Friday, अगले सप्ताह सोमवार, Monday 21, Wed, Feb 13. */
final class WeekdayRules {

    /** Days before and after the publication in which a weekday with a day, but no month, is looked for. */
    private static final int AROUND = 200;

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> Optional.of(plain(weekday(m))), "{w:weekday}"),
                Rule.date(m -> m.row().capitalised(m.start()) || m.size() > 1 && m.before().isEmpty()
                                ? Optional.of(plain(weekday(m))) : Optional.empty(), "{w:weekdayshort} ~."),
                Rule.date(m -> Optional.of(directed(weekday(m), Integer.parseInt(m.value("direction")))),
                        "{direction} {w:weekday}", "the {direction} {w:weekday}"),
                Rule.date(m -> Optional.of(ofWeek(weekday(m), Integer.parseInt(m.value("direction")))),
                        "{direction} week|workweek|हफ्ते|सप्ताह के|की|का|को|में|'s|-|on|,? {w:weekday}",
                        "{w:weekday} of|,? the? {direction} week"),
                Rule.date(this::withDay, "{w:weekday} the? {d:day}", "{w:weekdayshort} the? {d:day}",
                        "{w:weekday} {d:day} तारीख", "{w:weekday} , {d:day} तारीख"),
                Rule.date(this::withDate, "{w:weekday} ,|-|(? {date} )?", "{w:weekdayshort} ,|.? {date}",
                        "{direction} {w:weekday} ,|-|(? {date} )?", "{date} ,|(? {w:weekday} )?",
                        "{date} , {w:weekdayshort}",
                        "{date} ( {w:weekday} )", "{date} को ( {w:weekday} )", "{date} दिन {w:weekday}",
                        "{date} on {w:weekday}"));
    }

    private static DayOfWeek weekday(Phrase.Match m) {
        return DayOfWeek.of(Integer.parseInt(m.value("w")));
    }

    /**
     * With no direction: the nearest past one after a past tense, the day of publication included; else the next.
     */
    static Reading plain(DayOfWeek weekday) {
        return Reading.relative(DateParts.NONE.withWeekday(weekday), Granularity.DAY, reference ->
                reference.published().map(day -> nearest(weekday, day, reference.tense())).orElse(List.of()));
    }

    private static List<DateInterval> nearest(DayOfWeek weekday, LocalDate day, Tense tense) {
        LocalDate past = day.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate next = day.with(TemporalAdjusters.next(weekday));
        boolean today = past.equals(day);
        return switch (tense) {
            case PAST -> today ? days(past, past.minusWeeks(1)) : days(past);
            case FUTURE -> today ? days(next, past) : days(next);
            case UNKNOWN -> days(next, past);
        };
    }

    /** "Next Friday" is said of the coming one and of that of the next week: both are kept. */
    static Reading directed(DayOfWeek weekday, int direction) {
        DateParts parts = DateParts.NONE.withWeekday(weekday).withShift(DateShift.of(direction, ChronoUnit.WEEKS));
        return Reading.relative(parts, Granularity.DAY, reference -> reference.published().map(day -> {
            LocalDate inWeek = Calendar.monday(day).with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(direction);
            return switch (direction) {
                case -1 -> days(day.with(TemporalAdjusters.previous(weekday)), inWeek);
                case 1 -> days(day.with(TemporalAdjusters.next(weekday)), inWeek);
                default -> days(inWeek);
            };
        }).orElse(List.of()));
    }

    private static Reading ofWeek(DayOfWeek weekday, int direction) {
        DateParts parts = DateParts.NONE.withWeekday(weekday).withShift(DateShift.of(direction, ChronoUnit.WEEKS));
        return Reading.relative(parts, Granularity.DAY, reference -> reference.published().map(day ->
                days(Calendar.monday(day).with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(direction)))
                .orElse(List.of()));
    }

    /** Monday 21: the nearest 21st that is a Monday. */
    private Optional<Reading> withDay(Phrase.Match m) {
        int day = m.whole("d");
        DayOfWeek weekday = weekday(m);
        // "On Monday 12 people" counts them: the figure has to end its phrase, or to be an ordinal.
        boolean ends = !m.row().isWord(m.end()) || !m.row().isNumber(m.end() - 1) || m.after().equals("तारीख");
        if (!ends) {
            return Optional.empty();
        }
        return Optional.of(Reading.relative(DateParts.NONE.withWeekday(weekday).withDay(day), Granularity.DAY,
                reference -> reference.published().map(published -> fitting(weekday, day, published, reference.tense()))
                        .orElse(List.of())));
    }

    /** Of the months around the publication; where none has such a day, one of both was miswritten. */
    private static List<DateInterval> fitting(DayOfWeek weekday, int day, LocalDate published, Tense tense) {
        List<DateInterval> fitting = around(d -> d.getDayOfMonth() == day && d.getDayOfWeek() == weekday, published, tense);
        return fitting.isEmpty() ? around(d -> d.getDayOfMonth() == day, published, tense) : fitting;
    }

    private static List<DateInterval> around(Predicate<LocalDate> fits, LocalDate published, Tense tense) {
        Stream<LocalDate> past = Stream.iterate(published, d -> d.minusDays(1)).limit(AROUND).filter(fits).limit(1);
        Stream<LocalDate> next = Stream.iterate(published, d -> d.plusDays(1)).limit(AROUND).filter(fits).limit(1);
        return (tense == Tense.PAST ? Stream.concat(past, next) : Stream.concat(next, past))
                .map(DateInterval::day).distinct().toList();
    }

    /** A weekday beside a day of a month: both are said, the date places it (with its year chosen to fit). */
    private Optional<Reading> withDate(Phrase.Match m) {
        Reading date = m.date("date");
        if (date.granularity() != Granularity.DAY || date.parts().day().isEmpty() || date.parts().weekday().isPresent()
                || date.until().isPresent()) {
            return Optional.empty();
        }
        DayOfWeek weekday = weekday(m);
        Reading both = date.parts(date.parts().withWeekday(weekday));
        if (date.parts().year().isPresent() || date.parts().month().isEmpty()) {
            return Optional.of(both);
        }
        int month = date.parts().month().get();
        int day = date.parts().day().get();
        return Optional.of(both.placed(Granularity.DAY, reference -> inYear(weekday, month, day, date.placement(), reference)));
    }

    /**
     * The return of the day that is such a weekday, of the year of publication and those beside it, whatever the tense. Where none is,
     * one of both was miswritten: the day stays where it is without the weekday, the near one first.
     */
    private static List<DateInterval> inYear(DayOfWeek weekday, int month, int day, Placement plain, Reference reference) {
        if (reference.published().isEmpty()) {
            return List.of();
        }
        LocalDate published = reference.published().get();
        List<DateInterval> fitting = IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1)
                .mapToObj(year -> Calendar.day(year, month, day)).flatMap(Optional::stream).filter(d -> d.getDayOfWeek() == weekday)
                .sorted(Comparator.comparing(d -> Math.abs(ChronoUnit.DAYS.between(d, published)))).map(DateInterval::day).toList();
        if (!fitting.isEmpty()) {
            return fitting;
        }
        List<DateInterval> around = plain.readings(new Reference(reference.published(), Tense.UNKNOWN));
        return around.size() == 1 ? around : Stream.concat(plain.readings(reference).stream(), around.stream()).distinct().toList();
    }

    private static List<DateInterval> days(LocalDate... days) {
        return Stream.of(days).distinct().map(DateInterval::day).toList();
    }
}
