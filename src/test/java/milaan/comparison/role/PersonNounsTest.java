package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
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
}
