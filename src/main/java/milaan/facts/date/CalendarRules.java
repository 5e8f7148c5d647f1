package milaan.facts.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.Granularity;
import milaan.text.WordLists;

/** Days and months by name: 19 June 2024, June 19, 15 अगस्त, उनतीस मई, जून 2024, in March. */
final class CalendarRules {

    private final Set<String> afterMonthFirst;
    private final Set<String> hindiPlaces;

    private final Vocabulary words;

    CalendarRules(Vocabulary words, WordLists lists) {
        this.words = words;
        this.afterMonthFirst = lists.of("after-month-first");
        this.hindiPlaces = lists.of("after-month-word");
    }

    List<Rule> rules() {
        return List.of(
                Rule.date(this::dayMonthYear,
                        "the? {d:day} of? {m} ,|of|in|, ,? {y}", "the? {d:day} of? {m} {y}",
                        "{m} the? {d:day} ,|of|in {y}", "{m} the? {d:day} {y}", "{m} , {d:day} ,? {y}",
                        "{y} में {d:day} {m}", "{y} के {d:day} {m}", "सन|साल|वर्ष {y} के|की|में {d:day} {m}",
                        "{d:n} -|/|– {m} -|/|– {y}", "{d:n} -|/ {y} -|/ {m}", "{m} -|/ {y} -|/ {d:n}",
                        "{y} -|/ {m} -|/ {d:n}", "{y} -|/ {d:n} -|/ {m}", "{d:n} ~{m} {y}"),
                Rule.date(this::dayMonthShortYear, "the? {d:day} of? {m} of|'|’ {s:n2}"),
                Rule.date(this::dayMonth, "the? {d:day} of? {m}", "{d:day} day of {m}", "{m} -|/ {d:n}"),
                Rule.date(this::monthDay, "{m} ,? the? {d:day}", "{m} ~{d:day}"),
                Rule.date(m -> Optional.of(month(m.whole("y"), m.whole("m"))),
                        "{m} ,|of|in|-|/|' ,? {y}", "{m} {y}", "{y} {m}", "{y} के|में|की {m}",
                        "साल|वर्ष|सन {y} के|में|की? {m}", "{m} सन|साल|वर्ष {y}"),
                Rule.date(this::monthAlone, "{m:month} महीना|महीने|माह?"),
                Rule.date(this::monthWord, "{m:monthword}"));
    }

    static Reading day(LocalDate day) {
        return Reading.absolute(DateParts.NONE.withYear(day.getYear()).withMonth(day.getMonthValue())
                .withDay(day.getDayOfMonth()), Granularity.DAY, DateInterval.day(day));
    }

    static Optional<Reading> day(int month, int day) {
        // 2024 is a leap year: only 30 February and the like fall out.
        return Calendar.day(2024, month, day).map(any -> Reading.relative(DateParts.NONE.withMonth(month).withDay(day),
                Granularity.DAY, reference -> Calendar.yearly(reference,
                        year -> Calendar.day(year, month, day).map(DateInterval::day))));
    }

    static Reading month(int year, int month) {
        return Reading.absolute(DateParts.NONE.withYear(year).withMonth(month), Granularity.MONTH,
                Calendar.month(year, month));
    }

    static Reading month(int month) {
        return Reading.relative(DateParts.NONE.withMonth(month), Granularity.MONTH,
                reference -> Calendar.yearly(reference, year -> Optional.of(Calendar.month(year, month))));
    }

    private Optional<Reading> dayMonthYear(Phrase.Match m) {
        return Calendar.day(m.whole("y"), m.whole("m"), m.whole("d")).map(CalendarRules::day);
    }

    private Optional<Reading> dayMonthShortYear(Phrase.Match m) {
        int century = m.whole("s") < 40 ? 2000 : 1900;
        return Calendar.day(century + m.whole("s"), m.whole("m"), m.whole("d")).map(CalendarRules::day);
    }

    private Optional<Reading> dayMonth(Phrase.Match m) {
        return day(m.whole("m"), m.whole("d"));
    }

    /** June 19: but "in May 12 people" and "जून 18 लोग" count. */
    private Optional<Reading> monthDay(Phrase.Match m) {
        TokenRow row = m.row();
        boolean hindi = row.written(m.start()).codePointAt(0) >= 0x900;
        boolean counts = words.has("counted", row, m.end()) || row.norm(m.end()).equals("%")
                || hindi && !m.after().isEmpty() && !afterMonthFirst.contains(m.after()) && !words.has("daypart", row, m.end())
                        && !words.has("numeral", row, m.end()) && !row.isNumber(m.end())
                || !hindi && m.before().equals("in") && row.isWord(m.end()) && !row.norm(m.start() + 1).equals(",");
        return counts ? Optional.empty() : dayMonth(m);
    }

    private Optional<Reading> monthAlone(Phrase.Match m) {
        // An august gathering is none in August.
        return m.row().written(m.start()).equals("august") ? Optional.empty()
                : Optional.of(month(Integer.parseInt(m.value("m"))));
    }

    private Optional<Reading> monthWord(Phrase.Match m) {
        TokenRow row = m.row();
        int month = Integer.parseInt(m.value("m"));
        if (words.has("notmonth", row, m.start() - 1)) {
            return Optional.empty();
        }
        boolean meant = row.written(m.start()).codePointAt(0) >= 0x900 ? hindiPlaces.contains(m.after())
                : row.capitalised(m.start()) && words.has("monthlead", row, m.start() - 1);
        return meant ? Optional.of(month(month)) : Optional.empty();
    }
}
