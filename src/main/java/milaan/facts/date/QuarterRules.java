package milaan.facts.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.DateShift;
import milaan.facts.Granularity;

/** Quarters and halves of a year: second quarter of 2024, Q3 2023, पहली तिमाही, 2019 H2, last quarter. */
final class QuarterRules {

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> part(m.date("date"), m.whole("ord"), 3), "the? {ord} quarter of|in? {date}",
                        "{date} की|के? {ord} तिमाही", "{ord} तिमाही {date}"),
                Rule.date(m -> part(m.date("date"), Integer.parseInt(m.value("q").substring(1)), 3), "{q:q} of|,|'? {date}",
                        "{date} -? {q:q}"),
                Rule.date(m -> part(YearRules.year(m.whole("y")), Integer.parseInt(m.value("q").substring(1)), 3), "{y:yd} ~- ~{q:q}"),
                Rule.date(m -> part(m.date("date"), m.whole("ord"), 6), "the? {ord} half of {date}",
                        "{date} की|के {ord} छमाही|आधे"),
                Rule.date(m -> part(m.date("date"), Integer.parseInt(m.value("h").substring(1)), 6), "{h:h} of|,? {date}",
                        "{date} {h:h}"),
                Rule.date(QuarterRules::directed, "{direction} quarter|तिमाही", "the {direction} quarter"),
                Rule.date(QuarterRules::several, "{direction} {num} quarters|तिमाहियों|तिमाही"));
    }

    /** The n-th quarter or half, of the calendar year or else of the fiscal year that begins in it. */
    private static Optional<Reading> part(Reading date, int n, int months) {
        if (date.granularity() != Granularity.YEAR || date.until().isPresent() && months == 0 || n > 12 / months || n == 0) {
            return Optional.empty();
        }
        int k = n < 0 ? 12 / months : n;
        return Optional.of(date.placed(Granularity.QUARTER, PeriodRules.within(date, i -> {
            LocalDate first = i.from().toLocalDate().plusMonths((k - 1L) * months);
            LocalDate fiscal = first.plusMonths(3);
            return List.of(DateInterval.days(first, first.plusMonths(months)), DateInterval.days(fiscal, fiscal.plusMonths(months)));
        })));
    }

    private static LocalDate quarterStart(LocalDate day, long distance) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1).plusMonths(3 * distance);
    }

    private static Optional<Reading> directed(Phrase.Match m) {
        int direction = Integer.parseInt(m.value("direction"));
        if (m.after().equals("century") || m.after().equals("-") || m.after().equals("of")) {
            return Optional.empty();
        }
        return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of(3 * direction, ChronoUnit.MONTHS)),
                Granularity.QUARTER, reference -> reference.published().map(p -> List.of(DateInterval.days(
                        quarterStart(p, direction), quarterStart(p, direction + 1)))).orElse(List.of())));
    }

    private static Optional<Reading> several(Phrase.Match m) {
        int direction = Integer.parseInt(m.value("direction"));
        int n = m.whole("num");
        if (direction == 0 || n < 1 || n > 400) {
            return Optional.empty();
        }
        return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of(3 * direction * n, ChronoUnit.MONTHS)),
                Granularity.QUARTER, reference -> reference.published().map(p -> List.of(direction > 0
                        ? DateInterval.days(quarterStart(p, 1), quarterStart(p, n + 1L))
                        : DateInterval.days(quarterStart(p, -n), quarterStart(p, 0)))).orElse(List.of())));
    }
}
