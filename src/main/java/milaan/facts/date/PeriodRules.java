package milaan.facts.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import milaan.facts.DateFact.Bound;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.Granularity;

/** Parts of a month or year: जून के पहले सप्ताह, mid-June, early 2023, last Friday of October, 20th of next month. */
final class PeriodRules {

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> edge(m, 0), "early|beginning|start of? the? {date}", "early - {date}",
                        "the beginning|start of {date}",
                        "{date} की|के शुरुआत|शुरू|आरंभ|शुरुआती में?", "{date} के प्रारंभ",
                        "{date} के शुरुआती दिनों|महीनों|हफ्तों"),
                Rule.date(m -> edge(m, 1), "mid {date}", "mid - {date}", "middle of {date}", "the middle of {date}",
                        "{date} के मध्य|बीच", "मध्य {date}", "{date} के मध्य|बीच में"),
                Rule.date(m -> edge(m, 2), "late {date}", "late - {date}", "end of {date}", "the end of {date}",
                        "{date} के अंत|आखिर|आखिरी में?", "{date} के अंत|आखिर तक"),
                Rule.date(PeriodRules::week, "the? {ord} week of|in {date}",
                        "{date} के|का|की {ord} सप्ताह|हफ्ते|हफ्ता"),
                Rule.date(PeriodRules::weekFromEnd, "the? {ord} last week of|in {date}"),
                Rule.date(m -> Optional.of(m.date("date")).filter(d -> d.granularity() == Granularity.DAY)
                                .map(d -> d.placed(Granularity.WEEK, within(d, i -> List.of(Calendar.week(i.from().toLocalDate()))))),
                        "the? week of {date}"),
                Rule.date(PeriodRules::nthWeekday, "the? {ord} {w:weekday} of|in {date}",
                        "{date} के|का|की {ord} {w:weekday}"),
                Rule.date(PeriodRules::nthDay, "the? {ord} day of|in {date}", "{date} के|का|की {ord} दिन|तारीख"),
                Rule.date(PeriodRules::dayOf, "the? {d:day} of|day|, of? the? {date}", "the? {d:day} of the? {date}",
                        "{date} के|की {d:day} तारीख"),
                Rule.date(PeriodRules::monthOfYear, "{date} के|की|में? {m}", "{m} ,|of? {date}"),
                Rule.date(PeriodRules::dayOfYear, "{date} के|की|में|,? {d:day} {m}",
                        "the? {d:day} of? {m} ,|of? {date}", "{m} {d:day} ,|of? {date}"));
    }

    /** Applies to every reading of {@code base}. */
    static Placement within(Reading base, Function<DateInterval, List<DateInterval>> part) {
        return reference -> base.placement().readings(reference).stream().flatMap(i -> part.apply(i).stream()).distinct().toList();
    }

    private static boolean isSpan(Reading date) {
        return switch (date.granularity()) {
            case WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY -> date.until().isEmpty();
            case MINUTE, HOUR, DAY_PART, DAY, SEASON, VAGUE -> false;
        };
    }

    /** The first, middle or last third; the very fortnight or season that is meant is nobody's to say. */
    private static Optional<Reading> edge(Phrase.Match m, int third) {
        Reading date = m.date("date");
        if (!isSpan(date)) {
            return Optional.empty();
        }
        return Optional.of(date.bound(Bound.ABOUT).placed(date.granularity(), within(date, i -> {
            LocalDate from = i.from().toLocalDate();
            LocalDate to = i.to().toLocalDate();
            if (date.granularity() == Granularity.MONTH) {
                return List.of(DateInterval.days(from.plusDays(third * 10L), third == 2 ? to : from.plusDays(third * 10L + 10)));
            }
            if (date.granularity() == Granularity.YEAR && ChronoUnit.MONTHS.between(from, to) == 12) {
                return List.of(DateInterval.days(from.plusMonths(third * 4L), from.plusMonths(third * 4L + 4)));
            }
            long days = ChronoUnit.DAYS.between(from, to);
            return List.of(DateInterval.days(from.plusDays(days * third / 3), from.plusDays(days * (third + 1) / 3)));
        })));
    }

    /** The n-th week by its days (the 1st to the 7th); the n-th of the calendar (with the n-th Thursday) is also meant. */
    private static Optional<Reading> week(Phrase.Match m) {
        Reading date = m.date("date");
        int n = m.whole("ord");
        if (date.granularity() != Granularity.MONTH && date.granularity() != Granularity.YEAR || n == 0 || n > 53
                || date.granularity() == Granularity.MONTH && n > 5) {
            return Optional.empty();
        }
        return Optional.of(date.bound(Bound.ABOUT).placed(Granularity.WEEK, within(date, i -> n < 0 ? lastWeeks(i, 1) : weeks(i, n))));
    }

    private static Optional<Reading> weekFromEnd(Phrase.Match m) {
        Reading date = m.date("date");
        int n = m.whole("ord");
        return date.granularity() != Granularity.MONTH && date.granularity() != Granularity.YEAR || n < 1 || n > 10 ? Optional.empty()
                : Optional.of(date.bound(Bound.ABOUT).placed(Granularity.WEEK, within(date, i -> lastWeeks(i, n))));
    }

    private static List<DateInterval> weeks(DateInterval i, int n) {
        LocalDate first = i.from().toLocalDate();
        DateInterval byWeek = Calendar.week(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(n - 1L));
        LocalDate day = first.plusWeeks(n - 1L);
        return day.isBefore(i.to().toLocalDate()) ? List.of(byWeek, DateInterval.days(day, day.plusWeeks(1))) : List.of(byWeek);
    }

    private static List<DateInterval> lastWeeks(DateInterval i, int n) {
        LocalDate end = i.to().toLocalDate();
        LocalDate thursday = end.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)).minusWeeks(n - 1L);
        LocalDate last = Calendar.monday(end.minusDays(1)).minusWeeks(n - 1L);
        return List.of(Calendar.week(thursday), Calendar.week(last), DateInterval.days(end.minusWeeks(n), end.minusWeeks(n - 1L)));
    }

    private static Optional<Reading> nthWeekday(Phrase.Match m) {
        Reading date = m.date("date");
        int n = m.whole("ord");
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(m.value("w")));
        if (date.granularity() != Granularity.MONTH || n == 0 || n > 5) {
            return Optional.empty();
        }
        return Optional.of(date.parts(date.parts().withWeekday(weekday)).placed(Granularity.DAY, within(date, i ->
                Stream.of(i.from().toLocalDate().with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)))
                        .map(DateInterval::day).toList())));
    }

    private static Optional<Reading> nthDay(Phrase.Match m) {
        Reading date = m.date("date");
        int n = m.whole("ord");
        if (!isSpan(date) || n == 0 || n > 366) {
            return Optional.empty();
        }
        return Optional.of(date.placed(Granularity.DAY, within(date, i -> Stream.of(n < 0 ? i.to().toLocalDate().minusDays(1)
                : i.from().toLocalDate().plusDays(n - 1L)).filter(d -> d.isBefore(i.to().toLocalDate())).map(DateInterval::day).toList())));
    }

    private static Optional<Reading> dayOf(Phrase.Match m) {
        Reading date = m.date("date");
        int d = m.whole("d");
        if (date.granularity() != Granularity.MONTH || date.parts().shift().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(date.parts(date.parts().withDay(d)).placed(Granularity.DAY, within(date, i ->
                Stream.of(i.from().toLocalDate().plusDays(d - 1L)).filter(day -> day.isBefore(i.to().toLocalDate()))
                        .map(DateInterval::day).toList())));
    }

    /** पिछले साल फरवरी, February last year. */
    private static Optional<Reading> monthOfYear(Phrase.Match m) {
        int month = m.whole("m");
        return relativeYear(m).map(d -> d.parts(d.parts().withMonth(month)).placed(Granularity.MONTH, within(d, i ->
                List.of(Calendar.month(i.from().getYear(), month)))));
    }

    private static Optional<Reading> dayOfYear(Phrase.Match m) {
        int month = m.whole("m");
        int day = m.whole("d");
        return relativeYear(m).filter(d -> Calendar.day(2024, month, day).isPresent())
                .map(d -> d.parts(d.parts().withMonth(month).withDay(day)).placed(Granularity.DAY, within(d, i ->
                        Calendar.day(i.from().getYear(), month, day).map(DateInterval::day).stream().toList())));
    }

    private static Optional<Reading> relativeYear(Phrase.Match m) {
        return Optional.of(m.date("date")).filter(d -> d.granularity() == Granularity.YEAR && d.until().isEmpty() && d.parts().month().isEmpty()
                && d.parts().shift().filter(s -> s.unit() == ChronoUnit.YEARS && Math.abs(s.amounts().getFirst()) <= 1).isPresent());
    }
}
