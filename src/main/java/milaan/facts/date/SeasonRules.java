package milaan.facts.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milaan.facts.DateFact.Bound;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.Granularity;
import milaan.text.WordLists;

/** Seasons ({@code season.tsv}): last winter, 2023 की गर्मियां, summer of 2019; सर्दियों में and "in winter" of no year in particular. */
final class SeasonRules {

    private final Set<String> alone;
    private final Set<String> before;
    private final Set<String> notAfter;

    SeasonRules(WordLists lists) {
        this.alone = lists.of("season-alone");
        this.before = lists.of("before-season");
        this.notAfter = lists.of("not-after-season");
    }

    List<Rule> rules() {
        return List.of(
                Rule.date(SeasonRules::season, "{direction} {season}", "{season} of|, {date}", "{date} की|के {season}",
                        "the {season} of {date}"),
                Rule.date(this::anyYear, "the? {season}", "the? {season} months|season|time", "{season} के मौसम|दिनों|महीनों|समय"));
    }

    /** A season of a year: wide, since summer begins in April here and in June there. */
    private static Optional<Reading> season(Phrase.Match m) {
        Months months = Months.of(m);
        if (m.has("direction")) {
            int direction = Integer.parseInt(m.value("direction"));
            return Optional.of(Reading.relative(months.parts(), Granularity.SEASON, reference -> reference.published()
                    .map(p -> Stream.of(0, -1).map(by -> months.in(p.getYear() + direction + by)).toList())
                    .orElse(List.of())).bound(Bound.ABOUT));
        }
        Reading date = m.date("date");
        return date.granularity() != Granularity.YEAR ? Optional.empty()
                : Optional.of(date.parts(date.parts().withNamed(months.keys())).bound(Bound.ABOUT).placed(Granularity.SEASON,
                        PeriodRules.within(date, i -> List.of(months.in(i.from().getYear()), months.in(i.from().getYear() - 1)))));
    }

    private Optional<Reading> anyYear(Phrase.Match m) {
        boolean hindi = m.row().norm(m.end() - 1).charAt(0) >= 0x900;
        return (hindi ? hindi(m) : english(m)) ? Optional.of(vague(m)) : Optional.empty();
    }

    /** सर्दियों में is a season; गर्मी में may be the heat, so that it takes the word "season" or the like. */
    private boolean hindi(Phrase.Match m) {
        boolean when = m.after().equals("में") || m.after().equals("के") && m.row().norm(m.end() + 1).equals("दौरान");
        return when && alone.contains(m.row().norm(m.end() - 1));
    }

    /** "In winter", but not in the winter session, in Winter Haven or in summer clothes. */
    private boolean english(Phrase.Match m) {
        boolean another = notAfter.contains(m.after()) || m.row().capitalised(m.end()) || m.after().equals("-");
        return before.contains(m.before()) && !another;
    }

    private static Reading vague(Phrase.Match m) {
        return Reading.relative(Months.of(m).parts(), Granularity.SEASON, reference -> List.of()).bound(Bound.ABOUT).confidence(0.7);
    }

    /** @param first 1..12; @param length in months */
    private record Months(int first, int length) {

        static Months of(Phrase.Match m) {
            String[] months = m.value("season").split("-");
            int first = Integer.parseInt(months[0]);
            return new Months(first, (Integer.parseInt(months[1]) - first + 12) % 12 + 1);
        }

        DateInterval in(int year) {
            return DateInterval.days(LocalDate.of(year, first, 1), LocalDate.of(year, first, 1).plusMonths(length));
        }

        /** The season by its months, as the names of two seasons are compared: summer may be spring, but not winter. */
        Set<String> keys() {
            return IntStream.range(0, length).mapToObj(i -> NamedDayComparison.SEASON + ((first - 1 + i) % 12 + 1))
                    .collect(Collectors.toUnmodifiableSet());
        }

        DateParts parts() {
            return DateParts.NONE.withNamed(keys());
        }
    }
}
