package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same doing given to the holder of another office; an office left bare is none. */
class OtherOfficeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            वन मंत्री के अनुसार बाघ ठीक है।        | The tiger is fine, according to the revenue minister.  | true
            वन मंत्री के अनुसार बाघ ठीक है।        | The tiger is fine, according to the forest minister.   | false
            मंत्री के अनुसार बाघ ठीक है।           | The tiger is fine, according to the forest minister.   | false
            वित्त मंत्री ने बजट पेश किया।           | The health minister presented the budget.   | true
            वित्त मंत्री ने बजट पेश किया।           | The finance minister presented the budget.  | false
            """)
    void findsAnotherOffice(String hindi, String english, boolean found) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(found, OtherOffice.find(text.hindi, text.hindiMentions, text.english, text.englishMentions, text.nouns()).isPresent());
    }
}
