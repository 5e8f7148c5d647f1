package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two names in one sentence whose titles change places. */
class SwappedTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            वकील नीना राव और अभिनेता मोहन दास आए।   | Actor Nina Rao and lawyer Mohan Das came.   | true
            वकील नीना राव और अभिनेता मोहन दास आए।   | Actor Mohan Das and lawyer Nina Rao came.   | false
            कोच अली खान और मेयर रवि शर्मा मंच पर थे। | Mayor Ali Khan and coach Ravi Sharma were on stage. | true
            कोच अली खान और मेयर रवि शर्मा मंच पर थे। | Coach Ali Khan and mayor Ravi Sharma were on stage. | false
            कोच अली खान और मेयर रवि शर्मा मंच पर थे। | Ali Khan and Ravi Sharma were on stage.             | false
            """)
    void findsTitlesThatChangePlaces(String hindi, String english, boolean found) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(found, SwappedTitles.find(text.hindiMentions, text.englishMentions, text.cast()).isPresent());
    }
}
