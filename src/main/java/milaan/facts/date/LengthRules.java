package milaan.facts.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.Approximation;
import milaan.text.WordLists;

/** Lengths of time: 24 वर्षों, ढाई घंटे, two-year, 5-6 days, more than a decade, 2 years and 3 months. */
final class LengthRules {

    private final Set<String> beforeOne;
    private final Set<String> afterOne;
    private final Set<String> hindiAfterOne;
    private final Set<String> notAfterCentury;

    LengthRules(WordLists lists) {
        this.beforeOne = lists.of("before-one");
        this.afterOne = lists.of("after-one");
        this.hindiAfterOne = lists.of("hindi-after-one");
        this.notAfterCentury = lists.of("not-after-century");
    }

    List<Rule> rules() {
        return List.of(
                Rule.length(this::counted, "{num} {unit}", "{num} - {unit}", "{num} ~- ~{unit}"),
                Rule.length(m -> compound(m), "{num} {unit} and|,|और? {x:num} {u2:unit}",
                        "{num} - {unit} ,|and? {x:num} - {u2:unit}"),
                Rule.length(m -> between(m), "{num} -|–|to|or|से|या {x:num} {unit}",
                        "{num} -|–|to|or {x:num} - {unit}"),
                Rule.length(m -> m.row().norm(m.start()).equals("दो") && m.whole("x") == 3 || m.row().norm(m.start()).charAt(0) > 0x900
                        ? between(m) : Optional.empty(), "{num} {x:num} {unit}"),
                Rule.length(m -> Optional.of(Length.of(Double.parseDouble(m.column("span", 0)), ChronoUnit.valueOf(m.column("span", 1)))),
                        "{span}"),
                Rule.length(m -> Optional.of(Length.of(2 * m.number("num"), ChronoUnit.WEEKS)), "{num} fortnight|fortnights|पखवाडा|पखवाडे|पखवाडों"),
                Rule.length(m -> Optional.of(Length.of(1, unit(m, "unit"))).filter(l -> !isMany(m)),
                        "a|an full|whole|entire|solid|mere {unit}", "एक पूरा|पूरे|पूरी {unit}"),
                Rule.length(m -> bounded(m, Approximation.ABOUT), "about|nearly|around|almost|approximately|roughly|some|लगभग|करीब|तकरीबन|करीबन {length}",
                        "करीब करीब {length}"),
                Rule.length(m -> bounded(m, Approximation.MORE_THAN), "more than {length}", "over {length}",
                        "{length} से अधिक|ज्यादा"),
                Rule.length(m -> counted(m).map(l -> l.bound(Approximation.MORE_THAN)), "{num} से भी? अधिक|ज्यादा {unit}", "{num} + {unit}",
                        "{num} - plus|odd {unit}", "{num} plus|odd {unit}", "{num} - plus - {unit}"),
                Rule.length(m -> counted(m).map(l -> l.bound(Approximation.LESS_THAN)), "{num} से भी? कम {unit}"),
                Rule.length(m -> bounded(m, Approximation.LESS_THAN), "less|under than? {length}", "{length} से कम"),
                Rule.length(m -> bounded(m, Approximation.AT_LEAST), "at least {length}", "कम से कम {length}"),
                Rule.length(m -> bounded(m, Approximation.AT_MOST), "at most {length}", "up to {length}",
                        "अधिकतम {length}"),
                Rule.date(m -> Optional.of(Reading.vague()).filter(r -> isLong(m)), "for {some} {unit}",
                        "{some} {unit} से|तक", "for {unit}", "{unit} से"));
    }

    private static boolean isLong(Phrase.Match m) {
        String unit = m.row().norm(m.end() - 1).equals("से") || m.row().norm(m.end() - 1).equals("तक") ? m.row().norm(m.end() - 2) : m.row().norm(m.end() - 1);
        return unit.endsWith("s") || unit.endsWith("ों");
    }

    private static boolean isMany(Phrase.Match m) {
        return m.row().norm(m.end() - 1).endsWith("s");
    }

    private static ChronoUnit unit(Phrase.Match m, String name) {
        return ChronoUnit.valueOf(m.value(name));
    }

    private Optional<Length> counted(Phrase.Match m) {
        ChronoUnit unit = unit(m, "unit");
        String first = m.row().norm(m.start());
        String last = m.row().norm(m.end() - 1);
        double n = m.number("num");
        boolean article = first.equals("a") || first.equals("an") || first.equals("one") || first.equals("एक");
        if (article && m.size() == 2 && !meansLength(m, unit) || n <= 0) {
            return Optional.empty();
        }
        // The 2nd of anything is no second; "2 second" only as a compound.
        boolean second = unit == ChronoUnit.SECONDS && last.equals("second") && (article || n != 1 && !m.row().norm(m.end() - 2).equals("-"));
        boolean year = m.row().isNumber(m.start()) && n >= 1900 && n < 2100 && n == Math.rint(n);
        return second || year ? Optional.empty() : Optional.of(Length.of(n, unit));
    }

    /** "A year" may be a rate (three times a year), एक दिन a day like others: the words around show a length. */
    private boolean meansLength(Phrase.Match m, ChronoUnit unit) {
        if (m.row().norm(m.start()).charAt(0) > 0x900) {
            return unit != ChronoUnit.DAYS || m.row().norm(m.end() - 1).equals("दिवसीय") || hindiAfterOne.contains(m.after());
        }
        // A batsman's century is none of years.
        boolean runs = unit == ChronoUnit.CENTURIES && notAfterCentury.contains(m.after());
        return !runs && (beforeOne.contains(m.before()) || afterOne.contains(m.after())
                || m.row().norm(m.start()).equals("one") && unit != ChronoUnit.DAYS);
    }

    private static Optional<Length> compound(Phrase.Match m) {
        Length first = Length.of(m.number("num"), unit(m, "unit"));
        Length second = Length.of(m.number("x"), unit(m, "u2"));
        return second.unit().compareTo(first.unit()) < 0 ? Optional.of(first.plus(second)) : Optional.empty();
    }

    /** Two to three years: the lower end stands. */
    private static Optional<Length> between(Phrase.Match m) {
        return m.number("num") < m.number("x") && m.number("x") <= m.number("num") * 4
                ? Optional.of(Length.of(m.number("num"), unit(m, "unit")).bound(Approximation.RANGE)) : Optional.empty();
    }

    private static Optional<Length> bounded(Phrase.Match m, Approximation bound) {
        Length length = m.length("length");
        return length.bound() == Approximation.EXACT ? Optional.of(length.bound(bound)) : Optional.empty();
    }
}
