package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HindiCasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            नीना राव ने मोहन दास को देखा।                        | नीना राव:ने, मोहन दास:को
            नीना राव के खिलाफ मोहन दास द्वारा।                    | नीना राव:खिलाफ, मोहन दास:द्वारा
            नीना राव की ओर से मोहन दास आए।                       | नीना राव:द्वारा, मोहन दास:Ø
            नीना राव और मोहन दास ने देखा।                        | नीना राव & मोहन दास:ने
            नीना राव में।                                        | नीना राव:में
            मोहन दास आए। उन्होंने नीना राव को देखा।                | मोहन दास:Ø, मोहन दास:ने, नीना राव:को
            मोहन दास, जिसने नीना राव को देखा, गया।                | मोहन दास:Ø, मोहन दास:ने, नीना राव:को
            """)
    void readsTheMarkers(String hindi, String expected) {
        RoleText text = RoleText.hindi(hindi, "Nina Rao, Mohan Das");
        assertEquals(expected, new HindiCases(text.hindi, text.hindiMentions, text.clauses()).read().stream()
                .map(m -> RoleText.say(m.who()) + ":" + m.slot()).collect(Collectors.joining(", ")));
    }
}
