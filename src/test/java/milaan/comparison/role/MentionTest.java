package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionTest {

    /** {@code name}, {@code ?name} where not sure, {@code #calling}, {@code name#calling}, {@code @place}; each takes one token. */
    private static List<Mention> people(String written) {
        List<Mention> all = new ArrayList<>();
        for (String word : written.isEmpty() ? new String[0] : written.split(" ")) {
            int at = all.size();
            String[] parts = word.replaceFirst("^[?@]", "").split("#", 2);
            List<String> name = parts[0].isEmpty() ? List.of() : List.of(parts[0].split("_"));
            Set<String> concepts = parts.length > 1 ? Set.of(parts[1].split("#")) : Set.of();
            all.add(new Mention(at, at + 1, name, concepts, word.startsWith("@") ? Optional.of("place:" + parts[0]) : Optional.empty(),
                    Optional.empty(), !word.startsWith("?")));
        }
        return all;
    }

    /** The pronoun stands after the mentions; those of {@code not} cannot be meant. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nina                      |        |     | nina
            nina mohan                |        |     | ''
            nina mohan                | nina   |     | mohan
            nina_rao rao              |        |     | nina rao
            rao nina_rao              |        |     | rao
            rao nina_das              |        |     | ''
            nina ?mohan               |        |     | nina
            ?nina                     |        |     | nina
            ?nina ?mohan              |        |     | ''
            @pune nina                |        |     | nina
            @pune                     |        |     | ''
            nina mohan#brother        |        | she | nina
            nina mohan#brother        |        | her | nina
            nina#wife mohan           |        | he  | mohan
            nina#wife mohan           |        | him | mohan
            nina#wife mohan           |        | his | mohan
            nina#wife mohan#brother   |        |     | ''
            nina#wife mohan#brother   |        | it  | ''
            #wife #husband            | #wife  | his | ''
            #minister #farmer         | #minister |  | #farmer
            #minister #farmer         |        |     | ''
            #minister #farmer #thief  | #minister |  | ''
            #minister #police         | #minister |  | ''
            #minister                 |        |     | ''
            #minister nina            | #minister |  | nina
            #minister nina            | nina   |     | ''
            """)
    void aPronounMeansTheOnlyOneBefore(String all, String not, String pronoun, String expected) {
        List<Mention> mentions = people(all);
        List<Mention> others = not == null ? List.of() : people(not);
        assertEquals(expected, RoleText.say(Mention.onlyOneBefore(mentions.size(), mentions, others, 0, pronoun == null ? "" : pronoun)));
    }

    @Test
    void whoStandsBehindThePronounIsNotMeant() {
        assertEquals("nina", RoleText.say(Mention.onlyOneBefore(1, people("nina mohan"), List.of(), 0)));
        assertEquals("", RoleText.say(Mention.onlyOneBefore(0, people("nina mohan"), List.of(), 0)));
        assertEquals("#farmer", RoleText.say(Mention.onlyOneBefore(2, people("#minister #farmer #thief"), people("#minister"), 0)));
    }

    @Test
    void whoIsNamedInTheSentenceGoesBeforeWhoIsNamedInItsContext() {
        assertEquals("mohan", RoleText.say(Mention.onlyOneBefore(2, people("nina mohan"), List.of(), 1)));
        assertEquals("nina", RoleText.say(Mention.onlyOneBefore(1, people("nina mohan"), List.of(), 1)));
        assertEquals("nina", RoleText.say(Mention.onlyOneBefore(2, people("nina #farmer"), List.of(), 1)));
        assertEquals("", RoleText.say(Mention.onlyOneBefore(3, people("#thief #minister #farmer"), people("#thief #minister"), 2)));
    }

    @Test
    void bodiesAndCrowdsAreNoPersons() {
        assertTrue(people("#police").getFirst().isBody());
        assertFalse(people("#minister").getFirst().isBody());
        assertFalse(people("nina").getFirst().isBody());
        assertFalse(people("#police#minister").getFirst().isBody());
    }

    @Test
    void aPlaceIsNamedAndACallingIsNot() {
        assertTrue(people("nina").getFirst().isNamed());
        assertTrue(new Mention(0, 1, List.of(), Set.of(), Optional.of("place:Pune"), Optional.empty(), true).isNamed());
        assertFalse(people("#minister").getFirst().isNamed());
    }

    @Test
    void coversItsTokens() {
        Mention two = new Mention(3, 5, List.of("nina", "rao"), Set.of(), Optional.empty(), Optional.empty(), false);
        assertEquals(List.of(false, true, true, false), Stream.of(2, 3, 4, 5).map(two::covers).toList());
        assertEquals(Set.of(0, 3, 4), Mention.tokens(Stream.concat(people("nina").stream(), Stream.of(two)).toList()));
        assertTrue(two.surely().sure());
        assertEquals(Optional.of("place:Iran"), two.belongingTo("place:Iran").of());
        assertEquals(two.name(), two.belongingTo("place:Iran").name());
        assertFalse(two.belongingTo("place:Iran").sure());
    }
}
