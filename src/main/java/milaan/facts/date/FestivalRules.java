package milaan.facts.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.Granularity;

/** Days with a name and a date that can be told ({@code festival.tsv}): गणतंत्र दिवस, Independence Day, Easter. */
final class FestivalRules {

    private final NamedDayRules names;

    FestivalRules(NamedDayRules names) {
        this.names = names;
    }

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> Optional.of(inYear(m)), "{festival} ,|of|in? {y:yd}", "{y:yd} के|का|की {festival}",
                        "{y:yd} {festival}"),
                Rule.date(m -> Optional.of(directed(m)), "{direction} {festival}"),
                Rule.date(m -> names.isElsewhere(m) ? Optional.empty() : Optional.of(plain(m)), "{festival}"));
    }

    private static Reading inYear(Phrase.Match m) {
        LocalDate day = day(m.value("festival"), m.whole("y"));
        Reading reading = CalendarRules.day(day);
        return reading.parts(reading.parts().withNamed(Set.of(m.value("festival")))).confidence(certainty(m));
    }

    private static double certainty(Phrase.Match m) {
        return Double.parseDouble(m.column("festival", 1));
    }

    private static Reading plain(Phrase.Match m) {
        String rule = m.value("festival");
        return Reading.relative(parts(rule).withNamed(Set.of(rule)), Granularity.DAY, reference -> isOnce(rule)
                ? List.of(DateInterval.day(day(rule, 0)))
                : Calendar.yearly(reference, year -> Optional.of(DateInterval.day(day(rule, year)))))
                .confidence(certainty(m));
    }

    private static Reading directed(Phrase.Match m) {
        int direction = Integer.parseInt(m.value("direction"));
        Reading plain = plain(m);
        Tense tense = direction < 0 ? Tense.PAST : direction > 0 ? Tense.FUTURE : Tense.UNKNOWN;
        return plain.placed(Granularity.DAY, reference ->
                plain.placement().readings(new Reference(reference.published(), tense)));
    }

    private static DateParts parts(String rule) {
        String[] monthDay = rule.split("-");
        return isFixed(rule) ? DateParts.NONE.withMonth(Integer.parseInt(monthDay[0])).withDay(Integer.parseInt(monthDay[1]))
                : isOnce(rule) ? CalendarRules.day(day(rule, 0)).parts() : DateParts.NONE;
    }

    private static boolean isFixed(String rule) {
        return rule.matches("[0-9]{1,2}-[0-9]{1,2}");
    }

    private static boolean isOnce(String rule) {
        return rule.matches("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}");
    }

    /** @see "festival.tsv for the rules" */
    static LocalDate day(String rule, int year) {
        if (rule.startsWith("easter")) {
            return Calendar.easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        if (isOnce(rule)) {
            String[] p = rule.split("-");
            return LocalDate.of(Integer.parseInt(p[0]), Integer.parseInt(p[1]), Integer.parseInt(p[2]));
        }
        if (isFixed(rule)) {
            String[] p = rule.split("-");
            return LocalDate.of(year, Integer.parseInt(p[0]), Integer.parseInt(p[1]));
        }
        String[] p = rule.split("[/+]");
        LocalDate nth = LocalDate.of(year, Integer.parseInt(p[0]), 1).with(TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(p[1]), DayOfWeek.of(Integer.parseInt(p[2]))));
        return p.length > 3 ? nth.plusDays(Integer.parseInt(p[3])) : nth;
    }
}
