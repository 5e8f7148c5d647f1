package milaan.facts.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateFact.Bound;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.Granularity;

/** Decades and centuries: the 1990s, 90s, 1970 के दशक, 15वीं सदी, fifth century BC. */
final class EraRules {

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> decade(m.whole("y")), "the? {y:yd} ~s|'s", "the? {y:yd} ~' ~s", "{y:yd} के|का|की दशक",
                        "{y:yd} वाले दशक", "{y:yd} ~वें दशक"),
                Rule.date(m -> shortDecade(m), "the? '|’? {y:n2} ~s|'s", "{y:n2} के|का|की दशक"),
                Rule.date(m -> shortDecade(m), "{w:numeral} के|का|की दशक"),
                Rule.date(EraRules::namedDecade, "the {w:decade}", "{w:decade}"),
                Rule.date(m -> century(m, 1), "the? {ord} century ad|a.d.|ce?", "{ord} सदी|शताब्दी",
                        "{ord} सदी|शताब्दी ईस्वी"),
                Rule.date(m -> century(m, -1), "the? {ord} century bc|bce|b.c.|b.c.e.", "{ord} सदी|शताब्दी ईसा पूर्व",
                        "{ord} सदी|शताब्दी ईसापूर्व|ई.पू.", "ईसा पूर्व {ord} सदी|शताब्दी"));
    }

    private static Optional<Reading> decade(int year) {
        if (year % 10 != 0) {
            return Optional.empty();
        }
        Reading reading = Reading.absolute(DateParts.NONE, Granularity.DECADE, Calendar.years(year, year + 9));
        // The 1800s are a century as often as a decade.
        return Optional.of(year % 100 != 0 ? reading : Reading.absolute(DateParts.NONE, Granularity.DECADE,
                Calendar.years(year, year + 9), Calendar.years(year, year + 99)));
    }

    private static Optional<Reading> shortDecade(Phrase.Match m) {
        int tens = m.has("w") ? Integer.parseInt(m.value("w")) : m.whole("y");
        boolean age = m.before().equals("his") || m.before().equals("her") || m.before().equals("their") || m.before().equals("my");
        if (tens % 10 != 0 || tens < 10 || tens > 90 || age) {
            return Optional.empty();
        }
        int year = (tens <= 20 ? 2000 : 1900) + tens;
        return Optional.of(Reading.absolute(DateParts.NONE, Granularity.DECADE, Calendar.years(year, year + 9)));
    }

    /** The eighties, the late nineties; "in his seventies" is an age. */
    private static Optional<Reading> namedDecade(Phrase.Match m) {
        boolean era = m.size() > 1 || Set.of("early", "mid", "late").contains(m.before())
                || m.before().equals("-") && m.row().norm(m.start() - 2).equals("mid");
        int year = 1900 + Integer.parseInt(m.value("w"));
        return era ? Optional.of(Reading.absolute(DateParts.NONE, Granularity.DECADE, Calendar.years(year, year + 9)).confidence(0.8))
                : Optional.empty();
    }

    /** The fifth century: 401 to 500; popular use has it begin a year early. */
    private static Optional<Reading> century(Phrase.Match m, int sign) {
        int n = m.whole("ord");
        if (n < 1 || n > 40) {
            return Optional.empty();
        }
        int last = sign > 0 ? n * 100 : -(n - 1) * 100;
        DateInterval formal = Calendar.years(last - 99, last);
        Reading reading = sign > 0
                ? Reading.absolute(DateParts.NONE, Granularity.CENTURY, formal, Calendar.years(last - 100, last - 1))
                : Reading.absolute(DateParts.NONE, Granularity.CENTURY, formal);
        return Optional.of(reading.bound(Bound.EXACT));
    }
}
