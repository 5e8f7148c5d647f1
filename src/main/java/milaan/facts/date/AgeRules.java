package milaan.facts.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import milaan.facts.Approximation;
import milaan.facts.DurationFact;

/** Ages: 45 वर्षीय, 45-year-old, aged 45, 12 साल की बच्ची, "Ravi Kumar, 32,". */
final class AgeRules {

    private final Vocabulary words;

    AgeRules(Vocabulary words) {
        this.words = words;
    }

    List<Rule> rules() {
        return List.of(
                Rule.length(m -> age(m.number("num"), "years"), "{num} वर्षीय|वर्षीया", "{num} - वर्षीय|वर्षीया",
                        "{num} साला",
                        "age|aged {num}", "at? the? age of {num}", "{num} साल|वर्ष|बरस की उम्र|आयु",
                        "उम्र|आयु {num} साल|वर्ष"),
                Rule.length(m -> age(m.number("num"), m.value("unit")), "{num} - {unit} - old|olds",
                        "{num} {unit} - old|olds", "{num} {unit} old|olds", "{num} - {unit} old|olds"),
                Rule.length(m -> age(m.number("num"), "years").map(l -> l.bound(Approximation.MORE_THAN)),
                        "{num} साल|वर्ष से अधिक|ज्यादा|ऊपर की? उम्र|आयु", "over|above {num} years of age"),
                Rule.length(m -> age(m.number("num"), "years").map(l -> l.bound(Approximation.LESS_THAN)),
                        "{num} साल|वर्ष से कम की? उम्र|आयु", "under|below {num} years of age",
                        "under the age of {num}"),
                Rule.length(this::ofPerson, "{num} {unit} के|का|की"),
                Rule.length(this::apposition, ", {n} ,", ", {n} )", "( {n} )"));
    }

    private static Optional<Length> age(double years, String unit) {
        ChronoUnit in = unit.equals("years") ? ChronoUnit.YEARS : ChronoUnit.valueOf(unit);
        boolean possible = years > 0 && in.compareTo(ChronoUnit.DAYS) >= 0;
        return possible ? Optional.of(Length.of(years, in).role(DurationFact.Role.AGE)) : Optional.empty();
    }

    private Optional<Length> ofPerson(Phrase.Match m) {
        ChronoUnit unit = ChronoUnit.valueOf(m.value("unit"));
        boolean person = words.has("person", m.row(), m.end());
        return person && (unit == ChronoUnit.YEARS || unit == ChronoUnit.MONTHS) && m.number("num") < 120
                ? age(m.number("num"), unit.name()) : Optional.empty();
    }

    /** "Ravi Kumar, 32, said": a number between commas after a name that is no date. */
    private Optional<Length> apposition(Phrase.Match m) {
        TokenRow row = m.row();
        int before = m.start() - 1;
        boolean name = row.capitalised(before) && row.capitalised(before - 1) && !words.has("month", row, before)
                && !words.has("monthword", row, before) && !words.has("weekday", row, before)
                && !words.has("monthshort", row, before) && row.written(before).length() > 2;
        double n = m.number("n");
        return name && row.norm(m.start()).equals(",") && n >= 5 && n <= 105 && !row.capitalised(m.end()) && row.isWord(m.end())
                ? age(n, "years") : Optional.empty();
    }
}
