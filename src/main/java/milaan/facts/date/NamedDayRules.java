package milaan.facts.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateParts;
import milaan.facts.Granularity;
import milaan.text.WordLists;

/**
 * Festivals that move ({@code named.tsv}): दिवाली, Eid, छठ. Their day hangs on the moon, the place and who announces it, so
 * it is never computed: a name is compared with a name.
 */
final class NamedDayRules {

    private final Set<String> elsewhere;

    NamedDayRules(WordLists lists) {
        this.elsewhere = lists.of("elsewhere");
    }

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> named(m, DateParts.NONE.withYear(m.whole("y"))), "{named} ,|of|in? {y:yd}",
                        "{y:yd} के|का|की {named}", "{y:yd} {named}"),
                Rule.date(m -> named(m, DateParts.NONE), "{direction} {named}", "{named}"));
    }

    /** Easter Island and ईद गाह are places, ईद मोहम्मद is a man. */
    boolean isElsewhere(Phrase.Match m) {
        return elsewhere.contains(m.after());
    }

    private Optional<Reading> named(Phrase.Match m, DateParts parts) {
        // Rami Eid is a person, whose first name stands before.
        boolean surname = m.value("named").startsWith("eid") && m.size() == 1 && m.start() > 1 && m.row().capitalised(m.start() - 1)
                && m.row().capitalised(m.start());
        if (isElsewhere(m) || surname) {
            return Optional.empty();
        }
        return Optional.of(Reading.relative(parts.withNamed(Set.of(m.value("named").split(" "))), Granularity.DAY,
                reference -> List.of()));
    }
}
