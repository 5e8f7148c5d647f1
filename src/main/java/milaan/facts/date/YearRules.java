package milaan.facts.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateParts;
import milaan.facts.Granularity;
import milaan.text.WordLists;

/** Years with the words that show them to be years: साल 2003, in 1947, 49 BC, 2016 का चुनाव, 2009: … */
final class YearRules {

    private final Set<String> leads;
    private final Set<String> hindiFollowers;
    private final Set<String> notLeads;

    /** Words in -s after a year that it does not count: 2016 polls. */
    private final Set<String> notCounted;
    private final Set<String> strongLeads;
    private final Set<String> strongestLeads;

    private final Vocabulary words;

    YearRules(Vocabulary words, WordLists lists) {
        this.words = words;
        this.leads = lists.of("year-leads");
        this.hindiFollowers = lists.of("year-hindi-followers");
        this.notLeads = lists.of("year-not-leads");
        this.notCounted = lists.of("year-not-counted");
        this.strongLeads = lists.of("year-strong-leads");
        this.strongestLeads = lists.of("year-strongest-leads");
    }

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> Optional.of(year(1 - m.whole("y"))), "{y:n} bc|bce|b.c.|b.c.e.|b.c|बीसी",
                        "{y:n} ईसा|ई. पूर्व|पू.?", "{y:n} ई.पू.|ईसापूर्व", "ईसा पूर्व {y:n}", "{y:n} ई . पू .?"),
                Rule.date(this::dayBeforeChrist, "the? {d:day} of? {m} ,? {y:n} bc|bce|b.c.|b.c.e.",
                        "{m} {d:day} ,? {y:n} bc|bce|b.c.|b.c.e.",
                        "{d:day} {m} ,? {y:n} ईसा पूर्व", "{d:day} {m} ,? {y:n} ई.पू.|ईसापूर्व",
                        "{m} {d:day} ,? {y:n} ईसा पूर्व",
                        "ईसा पूर्व {y:n} {d:day} {m}"),
                Rule.date(m -> Optional.of(year(m.whole("y"))), "{y:n} ad|a.d.|ce|c.e.|ईस्वी|ईसवी|ई.", "{y:n} ई .",
                        "ad|a.d. {y:n}",
                        "the? calendar? year|cy|सन|सन्|साल|वर्ष|ईस्वी|ईसवी {y:n}", "the year of {y:yd}",
                        "साल|वर्ष|सन {y}"),
                Rule.date(this::spelled, "{y}"),
                Rule.date(this::plain, "{y:yd}"));
    }

    /** @param year astronomical */
    static Reading year(int year) {
        return Reading.absolute(DateParts.NONE.withYear(year), Granularity.YEAR, Calendar.year(year));
    }

    private Optional<Reading> dayBeforeChrist(Phrase.Match m) {
        return Calendar.day(1 - m.whole("y"), m.whole("m"), m.whole("d")).map(CalendarRules::day);
    }

    /** Years in words are years only where nothing is counted: उन्नीस सौ अट्ठाईस में. */
    private Optional<Reading> spelled(Phrase.Match m) {
        if (m.row().isNumber(m.start())) {
            return Optional.empty();
        }
        int year = m.whole("y");
        boolean english = m.row().norm(m.start()).charAt(0) < 0x80;
        boolean lead = english && leads.contains(m.before()) && !m.before().equals("of")
                || !english && (m.after().equals("में") || m.after().equals("के")) && year < 2100;
        boolean round = year % 1000 == 0 && !english && m.row().norm(m.start()).equals("हजार") || year == 1000;
        return lead && !round && !counts(m) ? Optional.of(year(year).confidence(0.7)) : Optional.empty();
    }

    private Optional<Reading> plain(Phrase.Match m) {
        TokenRow row = m.row();
        int year = m.whole("y");
        boolean alone = row.size() == 1 || row.size() == 2 && !row.isWord(1);
        if (alone) {
            return Optional.of(year(year).confidence(0.6));
        }
        boolean opened = leads.contains(m.before()) || words.has("monthlead", row, m.start() - 1) || m.before().equals("सन")
                || m.before().equals("साल") || m.before().equals("वर्ष");
        boolean hindi = hindiFollowers.contains(m.after());
        boolean glued = row.adjacent(m.start()) && !m.before().equals("(") && !leads.contains(m.before())
                || row.adjacent(m.end()) && row.isWord(m.end());
        // FIR 45 of 2023: the year of a number, which is read as a whole.
        boolean numbered = m.before().equals("of") && row.isNumber(m.start() - 2);
        if (numbered || counts(m) || notLeads.contains(m.before()) || glued || numericNeighbours(row, m)) {
            return Optional.empty();
        }
        boolean nounFollows = row.isWord(m.end()) && row.norm(m.end()).endsWith("s") && row.norm(m.end()).charAt(0) < 0x80
                && !row.capitalised(m.end()) && !notCounted.contains(row.norm(m.end()));
        boolean likely = year >= 1800 && year < 2060 && year % 100 != 0;
        boolean hindiContext = row.isWord(m.end()) && row.norm(m.end()).charAt(0) >= 0x900
                || row.isWord(m.start() - 1) && row.norm(m.start() - 1).charAt(0) >= 0x900;
        if (likely) {
            boolean declined = nounFollows && !m.before().equals("the") && !m.before().equals("and")
                    || hindiContext && !opened && row.isWord(m.end()) && !hindi;
            return declined ? Optional.empty() : Optional.of(year(year).confidence(opened || hindi ? 0.9 : 0.7));
        }
        boolean strong = hindiContext
                ? m.after().equals("में") || m.after().equals("तक") && year >= 1900 || m.after().equals("से") && year >= 1900
                        || m.after().equals("के") && year >= 1900 && year < 2100
                : strongLeads.contains(m.before())
                        && !row.isWord(m.end()) || strongestLeads.contains(m.before())
                        || m.before().equals("in") && !nounFollows && year >= 1100;
        return strong ? Optional.of(year(year).confidence(0.7)) : Optional.empty();
    }

    private boolean counts(Phrase.Match m) {
        return words.has("counted", m.row(), m.end()) || words.has("unit", m.row(), m.end())
                || words.has("numeral", m.row(), m.end()) || m.after().equals("%") || m.after().equals("₹")
                || m.row().isNumber(m.end()) && m.row().adjacent(m.end());
    }

    private static boolean numericNeighbours(TokenRow row, Phrase.Match m) {
        return m.before().equals("-") && row.isNumber(m.start() - 2) && row.adjacent(m.start()) && row.norm(m.start() - 2).length() < 3
                || row.norm(m.end()).equals("-") && row.adjacent(m.end()) && row.adjacent(m.end() + 1) && row.has(m.end() + 1);
    }
}
