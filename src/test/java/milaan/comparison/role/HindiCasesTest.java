package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            नीना राव को उनके भाई ने देखा।                         | नीना राव:को, नीना राव:का, #brother:ने
            नीना राव ने उनके भाई को देखा।                         | नीना राव:ने, :का, #brother:को
            नीना राव उन्हें देखेंगी।                               | नीना राव:Ø, :को
            मोहन दास, जो थके थे, ने नीना राव को देखा।               | मोहन दास:Ø, मोहन दास:Ø, मोहन दास:ने, नीना राव:को
            """)
    void readsTheMarkers(String hindi, String expected) {
        RoleText text = RoleText.hindi(hindi, "Nina Rao, Mohan Das");
        assertEquals(expected, new HindiCases(text.hindi, text.hindiMentions, text.clauses()).read().stream()
                .map(m -> RoleText.say(m.who()) + ":" + m.slot()).collect(Collectors.joining(", ")));
    }

    /** {@code who:slot}, and the words from its first token to behind its marker. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            मंत्री ने किसान को देखा।                     | #minister:ने=मंत्री ने, #farmer:को=किसान को
            मंत्री की ओर से किसान आए।                   | #minister:द्वारा=मंत्री की ओर से, #farmer:Ø=किसान
            किसान मंत्री की तरफ मुड़ा।                    | #farmer #minister:पर=किसान मंत्री की तरफ
            मंत्री के हवाले से खबर आई।                   | #minister:अनुसार=मंत्री के हवाले
            चोर को मंत्री के हवाले किया।                  | #thief:को=चोर को, #minister:का=मंत्री के
            मंत्री का साथ मिला।                         | #minister:का=मंत्री का
            मंत्री के साथ किसान था।                      | #minister:साथ=मंत्री के साथ, #farmer:Ø=किसान
            मंत्री पर नहीं, किसान पर।                    | #minister:-=मंत्री पर, #farmer:पर=किसान पर
            मंत्री पर नहीं बल्कि किसान पर।                | #minister:-=मंत्री पर, #farmer:पर=किसान पर
            मंत्री पर नहीं था किसान को भरोसा।             | #minister:पर=मंत्री पर, #farmer:को=किसान को
            मंत्री तक बात गई।                           | #minister:-=मंत्री तक
            मंत्री ही ने किसान को देखा।                   | #minister:ने=मंत्री ही ने, #farmer:को=किसान को
            सेना के हेलीकॉप्टर ने किसान को बचाया।         | #army:ने=सेना के हेलीकोप्टर ने, #farmer:को=किसान को
            सेना के अफसर ने किसान को बचाया।              | #army:का=सेना के, #officer:ने=अफसर ने, #farmer:को=किसान को
            सेना की गोली से किसान मरा।                   | #army:का=सेना की, #army:वार=सेना की गोली से, #farmer:Ø=किसान
            सेना के हमले में किसान मरा।                   | #army:का=सेना के, #army:वार=सेना के हमले में, #farmer:Ø=किसान
            मंत्री, किसान और चोर को देखा।                | #minister & #farmer & #thief:को=मंत्री , किसान और चोर को
            मंत्री और बहुत बूढ़े किसान को देखा।             | #minister & #farmer:को=मंत्री और बहुत बूढे किसान को
            मंत्री और सब से बहुत दूर खड़े किसान को देखा।   | #minister:Ø=मंत्री, #farmer:को=किसान को
            मंत्री और उनके बेटे को देखा।                  | #minister & #son:को=मंत्री और उनके बेटे को, ?:का=उनके
            किसान के अनुसार जिस मंत्री ने देखा।            | #farmer:अनुसार=किसान के अनुसार, ?:Ø=जिस, #minister:ने=मंत्री ने
            """)
    void readsHowFarAMarkerReaches(String hindi, String expected) {
        RoleText text = RoleText.hindi(hindi, "");
        assertEquals(expected, new HindiCases(text.hindi, text.hindiMentions, text.clauses()).read().stream()
                .map(m -> (m.who().isEmpty() ? "?" : RoleText.say(m.who())) + ":" + m.slot() + "=" + IntStream.range(m.at(), m.end())
                        .mapToObj(text.hindi::norm).collect(Collectors.joining(" "))).collect(Collectors.joining(", ")));
    }
}
