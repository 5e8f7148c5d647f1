package milaan.facts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.facts.IdentifierFact;
import milaan.facts.OrdinalFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsAndIdentifiersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            वह तीसरा आया।                   | 3
            यह 21वां मेला है।                | 21
            दौड़ में 4थे स्थान पर रहे।        | 4
            पच्चीसवीं सालगिरह मनाई।          | 25
            यह छठा मौका है।                  | 6
            She came third.                  | 3
            It is the 21st fair.             | 21
            The twenty-first fair opened.    | 21
            """)
    void readsOrdinals(String text, int value) {
        assertEquals(List.of(value), Reading.facts(text, OrdinalFact.class).stream().map(OrdinalFact::value).toList());
        assertEquals("", Reading.numbers(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            धारा 302 के तहत मामला दर्ज हुआ।              | LAW_SECTION     | 302
            A case was filed under Section 498A.          | LAW_SECTION     | 498A
            हेल्पलाइन 1912 पर फोन करें।                   | TELEPHONE       | 1912
            Call +91-98765 43210 for help.                | TELEPHONE       | 919876543210
            मदद के लिए ९८७६५४३२१० पर बात करें।            | TELEPHONE       | 9876543210
            The server is at 10.0.0.7 now.                | NETWORK         | 10007
            कार UP 14 AB 1234 मिली।                       | VEHICLE         | UP14AB1234
            ट्रेन संख्या 12301 देर से चली।                | FLIGHT_OR_TRAIN | 12301
            कोविड-19 की जांच हुई।                         | OTHER           | 19
            The G20 meets again.                          | OTHER           | 20
            """)
    void readsWhatNamesAndDoesNotCount(String text, IdentifierFact.Kind kind, String canonical) {
        List<IdentifierFact> found = Reading.facts(text, IdentifierFact.class);
        assertEquals(List.of(kind + " " + canonical), found.stream().map(f -> f.kind() + " " + f.canonical()).toList());
        assertEquals("", Reading.numbers(text));
    }
}
