package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNounsTest {

    private final PersonNouns nouns = PersonNouns.shipped();

    @ParameterizedTest
    @CsvSource({"तस्कर, smuggler", "तस्करों, smuggler", "मंत्रियों, minister", "गृह मंत्री, home-minister", "चोरी, "})
    void readsHindiAlsoInThePlural(String noun, String concept) {
        assertEquals(Optional.ofNullable(concept), nouns.at(RoleText.hindi(noun, "").hindi, 0).map(PersonNouns.Found::concept));
    }

    @ParameterizedTest
    @CsvSource({"smugglers, smuggler", "prime minister, prime-minister", "vice-president, vice-president", "smuggled, "})
    void readsEnglish(String noun, String concept) {
        assertEquals(Optional.ofNullable(concept), nouns.at(RoleText.english(noun).english, 0).map(PersonNouns.Found::concept));
    }

    @Test
    void nobodyHoldsTwoOffices() {
        assertTrue(nouns.excludeAsOffices("home-minister", "finance-minister"));
        assertTrue(nouns.exclude("mother", "daughter"));
        assertFalse(nouns.exclude("lawyer", "mother"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minister of defence                   | defence-minister          | 3
            minister for railways                 | railway-minister          | 3
            minister of state for defence         | defence-minister-of-state | 5
            minister of state of defence          | defence-minister-of-state | 5
            junior defence minister               | defence-minister-of-state | 3
            defence minister of state             | defence-minister-of-state | 4
            defence minister                      | defence-minister          | 2
            minister of state                     | minister-of-state         | 3
            minister of works                     | minister                  | 1
            policemen                             | policeman                 | 1
            secretaries                           | secretary                 | 1
            attorneys                             | lawyer                    | 1
            farmers                               | farmer                    | 1
            """)
    void readsPortfoliosAndPlurals(String noun, String concept, int length) {
        assertEquals(Optional.of(new PersonNouns.Found(concept, length)), nouns.at(RoleText.english(noun).english, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            रक्षा मंत्री        | defence-minister          | 2
            रक्षा राज्य मंत्री   | defence-minister-of-state | 3
            रक्षा राज्यमंत्री    | defence-minister-of-state | 2
            मुख्यमंत्री          | chief-minister            | 1
            डॉक्टरों           | doctor                    | 1
            लुटेरों             | robber                    | 1
            """)
    void readsHindiPortfoliosAndPlurals(String noun, String concept, int length) {
        assertEquals(Optional.of(new PersonNouns.Found(concept, length)), nouns.at(RoleText.hindi(noun, "").hindi, 0));
    }

    /** A secretary of finance and a minister of finance may be one office in two countries; of other business they are two. */
    @ParameterizedTest
    @CsvSource({"home-minister, finance-minister, true", "home-minister, finance-secretary, true", "finance-minister, finance-secretary, false",
            "finance-secretary, home-minister, true", "home-minister, home-minister, false", "minister, home-minister, false",
            "governor, finance-secretary, false", "finance-secretary, governor, false", "president, chair, false", "chair, president, false",
            "finance-minister, chancellor, false", "captain, coach, true", "captain, lawyer, false", "lawyer, captain, false",
            "leader, candidate, false", "leader, home-minister, false", "no-such, home-minister, false"})
    void tellsRolesApart(String one, String other, boolean apart) {
        assertEquals(apart, nouns.exclude(one, other));
    }

    @Test
    void knowsOfficesAndKin() {
        assertTrue(nouns.isOffice(Set.of("home-minister")));
        assertTrue(nouns.isOffice(Set.of("leader", "finance-secretary")));
        assertFalse(nouns.isOffice(Set.of("leader")));
        assertFalse(nouns.isOffice(Set.of()));
        assertTrue(nouns.isKin("mother"));
        assertFalse(nouns.isKin("mayor"));
        assertFalse(nouns.isKin("no-such"));
        assertEquals("office", nouns.group("mayor"));
        assertEquals("-", nouns.group("no-such"));
        assertEquals("office", nouns.group("defence-minister-of-state"));
        assertFalse(nouns.excludeAsOffices("mother", "daughter"));
    }

    /** Heads of government have no portfolio: nobody is "minister of chief". */
    @ParameterizedTest
    @CsvSource({"minister of chief", "minister for prime", "junior chief minister"})
    void headsHaveNoPortfolio(String noun) {
        assertFalse(nouns.at(RoleText.english(noun).english, 0).filter(f -> f.length() > 1).isPresent());
    }
}
