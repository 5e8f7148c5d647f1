package milaan.facts.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.Granularity;

/** India's years from April to March: वित्त वर्ष 2023-24, FY24; and spans of two years written like them. */
final class FiscalRules {

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> fiscal(m.whole("y"), m.whole("z")),
                        "वित्त|वित्तीय वर्ष|साल {y:yd} -|–|/ {z:n}", "the? fiscal|financial year? {y:yd} -|–|/ {z:n}",
                        "fy {y:yd} -|–|/ {z:n}",
                        "{y:yd} -|–|/ {z:n} के? वित्त|वित्तीय वर्ष|साल", "{y:yd} -|–|/ {z:n} fiscal|financial year?",
                        "fy {y:n} -|– {z:n}", "fy ~{y:n} -|– {z:n}"),
                Rule.date(m -> ending(m.whole("y") < 100 ? 2000 + m.whole("y") : m.whole("y")), "fy '? {y:n2}",
                        "fy {y:yd}",
                        "वित्त|वित्तीय वर्ष|साल {y:yd}", "the? fiscal|financial year? {y:yd}"),
                Rule.date(FiscalRules::split, "{y:yd} ~- ~{z:n2}", "{y:yd} ~– ~{z:n2}", "{y:yd} ~/ ~{z:n2}"));
    }

    private static DateInterval fromApril(int year) {
        return DateInterval.days(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 4, 1));
    }

    private static Optional<Reading> fiscal(int first, int second) {
        int year = first < 100 ? 2000 + first : first;
        return second % 100 != (year + 1) % 100 ? Optional.empty()
                : Optional.of(Reading.absolute(DateParts.NONE.withYear(year), Granularity.YEAR, fromApril(year))
                        .until(DateParts.NONE.withYear(year + 1)));
    }

    /** FY24 ends in 2024; abroad a fiscal year may be a calendar year. */
    private static Optional<Reading> ending(int year) {
        return Optional.of(Reading.absolute(DateParts.NONE, Granularity.YEAR, fromApril(year - 1), fromApril(year),
                Calendar.year(year)));
    }

    /** 2023-24 with no word beside it: a season, a session or a fiscal year; both calendar years hold it. */
    private static Optional<Reading> split(Phrase.Match m) {
        int year = m.whole("y");
        int second = year / 100 * 100 + m.whole("z");
        if (second == year + 1 || m.whole("z") == 0 && year % 100 == 99) {
            return Optional.of(Reading.absolute(DateParts.NONE.withYear(year), Granularity.YEAR,
                    Calendar.years(year, year + 1), fromApril(year)).until(DateParts.NONE.withYear(year + 1)));
        }
        boolean span = year >= 1500 && second > year && m.whole("z") > 12 && !m.after().equals("-") && !m.after().equals("/");
        return span ? Optional.of(Reading.absolute(DateParts.NONE.withYear(year), Granularity.YEAR,
                Calendar.years(year, second)).until(DateParts.NONE.withYear(second)).confidence(0.8)) : Optional.empty();
    }
}
