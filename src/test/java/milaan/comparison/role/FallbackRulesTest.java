package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that need no verb known in both languages: crossed subjects, other offices, titles that change places. */
class FallbackRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            नीना राव ने मोहन दास को चौंकाया।            | Mohan Das startled Nina Rao.            | true
            नीना राव ने मोहन दास को चौंकाया।            | Nina Rao startled Mohan Das.            | false
            नीना राव ने मोहन दास को चौंकाया।            | Mohan Das was startled by Nina Rao.     | false
            नीना राव ने मोहन दास से नृत्य सीखा।           | Mohan Das schooled Nina Rao in dance.   | false
            """)
    void crossedSubject(String hindi, String english, boolean found) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(found, CrossedSubject.find(text.hindi, text.hindiMentions, text.english, text.englishMentions, text.cast(), true)
                .isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            वन मंत्री के अनुसार बाघ ठीक है।        | The tiger is fine, according to the revenue minister.  | true
            वन मंत्री के अनुसार बाघ ठीक है।        | The tiger is fine, according to the forest minister.   | false
            मंत्री के अनुसार बाघ ठीक है।           | The tiger is fine, according to the forest minister.   | false
            """)
    void otherOffice(String hindi, String english, boolean found) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(found, OtherOffice.find(text.hindi, text.hindiMentions, text.english, text.englishMentions, text.nouns()).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            वकील नीना राव और अभिनेता मोहन दास आए।   | Actor Nina Rao and lawyer Mohan Das came.   | true
            वकील नीना राव और अभिनेता मोहन दास आए।   | Actor Mohan Das and lawyer Nina Rao came.   | false
            """)
    void swappedTitles(String hindi, String english, boolean found) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(found, SwappedTitles.find(text.hindiMentions, text.englishMentions, text.cast()).isPresent());
    }
}
