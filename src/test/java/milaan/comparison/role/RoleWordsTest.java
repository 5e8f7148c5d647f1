package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {

    @ParameterizedTest
    @CsvSource({"english-words.prepositions, against", "hindi-clauses.verbs, हराया"})
    void readsTheWordsOfAList(String list, String word) {
        assertTrue(RoleWords.set(list).contains(word));
    }

    @ParameterizedTest
    @CsvSource({"hindi-cases.pronouns, उन्होंने, ने", "hindi-cases.after-genitive, मुताबिक, अनुसार"})
    void readsWhatAWordMeans(String list, String word, String meaning) {
        assertEquals(meaning, RoleWords.map(list).get(word));
    }

    @Test
    void refusesAListThatIsNotThere() {
        assertThrows(IllegalStateException.class, () -> RoleWords.set("no-such-list"));
    }
}
