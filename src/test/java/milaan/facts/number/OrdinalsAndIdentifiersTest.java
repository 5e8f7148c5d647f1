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
            कार एचआर 26 डीके 8337 मिली।                   | VEHICLE         | HR26DK8337
            कार यूपी-14-एबी-1234 मिली।                    | VEHICLE         | UP14AB1234
            A DL 3C AB 1234 was found.                    | VEHICLE         | DL3CAB1234
            A car, 22 BH 1234 AA, was found.              | VEHICLE         | 22BH1234AA
            मुकदमा संख्या 12/2024 दर्ज हुआ।               | CASE_NUMBER     | 12/2024
            A case, no. 123/2024, was filed.              | CASE_NUMBER     | 123/2024
            FIR 45 of 2023 was lodged.                    | CASE_NUMBER     | 45/2023
            एफआईआर 45/2023 दर्ज हुई।                      | CASE_NUMBER     | 45/2023
            Petition (Civil) No. 4567 of 2021 was heard.  | CASE_NUMBER     | 4567/2021
            Flight AI 302 landed.                         | FLIGHT_OR_TRAIN | AI302
            उड़ान एआई 302 उतरी।                           | FLIGHT_OR_TRAIN | AI302
            Flight 6E 2135 landed.                        | FLIGHT_OR_TRAIN | 6E2135
            He lives at Flat No. B-204.                   | OTHER           | B204
            वह मकान नंबर 21/4 में रहता है।                | OTHER           | 21/4
            धारा 498ए के तहत मामला दर्ज हुआ।             | LAW_SECTION     | 498A
            धारा 498-ए के तहत मामला दर्ज हुआ।             | LAW_SECTION     | 498A
            धारा 498 क के तहत मामला दर्ज हुआ।             | LAW_SECTION     | 498A
            He was booked under Section 498(A) of the code. | LAW_SECTION   | 498A
            धारा 302के तहत मामला दर्ज हुआ।                | LAW_SECTION     | 302
            धारा 302 के तहत मामला दर्ज हुआ।               | LAW_SECTION     | 302
            एफआईआर 112/23 में नाम है।                     | CASE_NUMBER     | 112/23
            AI-171 took off.                              | FLIGHT_OR_TRAIN | AI171
            पिन कोड 302 001 है।                           | PIN_CODE        | 302001
            कार डीएल 1सी एबी 1234 मिली।                   | VEHICLE         | DL1CAB1234
            वह कमरा नंबर 204 में था।                      | OTHER           | 204
            एनएच-48 पर जाम लगा।                           | OTHER           | NH48
            कोविड-19 की जांच हुई।                         | OTHER           | 19
            The G20 meets again.                          | OTHER           | 20
            """)
    void readsWhatNamesAndDoesNotCount(String text, IdentifierFact.Kind kind, String canonical) {
        List<IdentifierFact> found = Reading.facts(text, IdentifierFact.class);
        assertEquals(List.of(kind + " " + canonical), found.stream().map(f -> f.kind() + " " + f.canonical()).toList());
        assertEquals("", Reading.numbers(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In this case 45 people fell ill.
            इस मामले में 45 लोग बीमार हुए।
            Only 45 of 60 wells have water.
            विमान 302 किलोमीटर उड़ा।
            """)
    void leavesCountsBesideSuchWords(String text) {
        assertEquals(List.of(), Reading.facts(text, IdentifierFact.class));
    }
}
