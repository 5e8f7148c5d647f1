package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            carry~ off              | carried off the prize           | true
            stop~                   | stopped                         | true
            knock~ _ out            | knocked the old champion out    | true
            knock~ _ out            | knocked, and then went out      | false
            beat/beaten             | beating                         | false
            """)
    void matchesEnglish(String pattern, String text, boolean expected) {
        assertEquals(expected, new Phrase(pattern, Language.ENGLISH).at(RoleText.english(text).english, 0).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            हरा~         | हराया          | true
            हरा~         | हराकर          | true
            कर्ज ले~      | कर्ज लेगा      | true
            कर्ज ले~      | कर्ज लेंगे     | true
            मात दे~       | मात दी         | false
            """)
    void matchesHindi(String pattern, String text, boolean expected) {
        assertEquals(expected, new Phrase(pattern, Language.HINDI).at(RoleText.hindi(text, "").hindi, 0).isPresent());
    }
}
