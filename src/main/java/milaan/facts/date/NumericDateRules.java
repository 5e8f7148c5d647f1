package milaan.facts.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.text.WordLists;

/**
 * Dates in figures: 19/06/2024, 19.06.24, 2024-06-19. Day before month in both languages, as their newspapers write; the
 * other order only where this one has no such day.
 */
final class NumericDateRules {

    private final Set<String> leads;
    private final Set<String> followers;
    private final Set<String> notLeads;

    NumericDateRules(WordLists lists) {
        this.leads = lists.of("numeric-leads");
        this.followers = lists.of("numeric-followers");
        this.notLeads = lists.of("numeric-not-leads");
    }

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> yearFirst(m.whole("y"), m.whole("a"), m.whole("b")), "{y:yd} ~- ~{a:n2} ~- ~{b:n2}",
                        "{y:yd} ~/ ~{a:n2} ~/ ~{b:n2}"),
                Rule.date(m -> yearLast(m.whole("a"), m.whole("b"), m.whole("y")), "{a:n2} ~/ ~{b:n2} ~/ ~{y:yd}",
                        "{a:n2} ~- ~{b:n2} ~- ~{y:yd}"),
                Rule.date(NumericDateRules::shortYear, "{a:n2} ~/ ~{b:n2} ~/ ~{y:n2}", "{a:n2} ~- ~{b:n2} ~- ~{y:n2}"),
                Rule.date(this::monthYear, "{y:yd} ~- ~{b:n12}", "{y:yd} ~/ ~{b:n12}", "{b:n12} ~- ~{y:yd}",
                        "{b:n12} ~/ ~{y:yd}"),
                Rule.date(this::dayMonth, "{a:n2} ~/ ~{b:n2}"),
                Rule.date(NumericDateRules::dotted, "{dotted}"));
    }

    private static Optional<Reading> yearFirst(int year, int a, int b) {
        return Calendar.day(year, a, b).or(() -> Calendar.day(year, b, a)).map(CalendarRules::day);
    }

    private static Optional<Reading> yearLast(int a, int b, int year) {
        Optional<LocalDate> dayFirst = Calendar.day(year, b, a);
        Optional<LocalDate> monthFirst = Calendar.day(year, a, b);
        return dayFirst.or(() -> monthFirst).map(CalendarRules::day);
    }

    private static Optional<Reading> shortYear(Phrase.Match m) {
        boolean edges = m.before().equals("-") || m.after().equals("-") || m.before().equals("/") || m.after().equals("/");
        int year = m.whole("y") + (m.whole("y") < 50 ? 2000 : 1900);
        return edges || m.row().norm(m.end() - 1).length() != 2 ? Optional.empty()
                : yearLast(m.whole("a"), m.whole("b"), year).map(r -> r.confidence(0.8));
    }

    /** Case no. 12/2024 is no December. */
    private boolean isNumbered(Phrase.Match m) {
        return notLeads.contains(m.before()) || m.before().equals(".") && notLeads.contains(m.row().norm(m.start() - 2));
    }

    private Optional<Reading> monthYear(Phrase.Match m) {
        boolean edges = m.before().equals("-") || m.after().equals("-") || m.before().equals("/") || m.after().equals("/");
        int year = m.whole("y");
        boolean split = m.row().isNumber(m.start()) && m.row().norm(m.start()).length() == 4 && m.row().norm(m.end() - 1).length() == 2
                && year % 100 + 1 == m.whole("b");
        return edges || split || isNumbered(m) || year < 1900 || year > 2099 ? Optional.empty()
                : Optional.of(CalendarRules.month(year, m.whole("b")).confidence(0.7));
    }

    /** 22/04 may be a fraction or a ratio: it takes a word that shows a day. */
    private Optional<Reading> dayMonth(Phrase.Match m) {
        boolean shown = leads.contains(m.before()) || followers.contains(m.after());
        boolean edges = m.before().equals("/") || m.after().equals("/");
        return !shown || edges ? Optional.empty()
                : CalendarRules.day(m.whole("b"), m.whole("a")).or(() -> CalendarRules.day(m.whole("a"), m.whole("b")))
                        .map(r -> r.confidence(0.7));
    }

    /** The tokeniser keeps 19.06.2024 together. */
    private static Optional<Reading> dotted(Phrase.Match m) {
        String[] parts = m.value("dotted").split("\\.");
        int a = Integer.parseInt(parts[0]);
        int b = Integer.parseInt(parts[1]);
        int c = Integer.parseInt(parts[2]);
        return parts[0].length() == 4 ? yearFirst(a, b, c) : parts[2].length() == 4 ? yearLast(a, b, c)
                : yearLast(a, b, c < 50 ? 2000 + c : 1900 + c).map(r -> r.confidence(0.6));
    }
}
