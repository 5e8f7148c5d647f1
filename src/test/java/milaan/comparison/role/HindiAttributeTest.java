package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HindiAttributeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            गिरफ्तार किए गए मोहन दास ने कहा।                    | arrest  | > मोहन दास
            नीना राव पर हमला करने वाले मोहन दास ने कहा।          | attack  | मोहन दास > नीना राव
            """)
    void standsBeforeWhomItIsSaidOf(String hindi, String action, String expected) {
        assertEquals(expected, RoleText.say(RoleText.hindi(hindi, "Nina Rao, Mohan Das").hindiDeeds(), action).strip());
    }
}
