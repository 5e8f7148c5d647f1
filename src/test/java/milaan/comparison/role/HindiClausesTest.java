package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HindiClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            पुलिस ने चोर को पकड़ा लेकिन जज ने छोड़ा।          | पुलिस  | जज    | false
            पुलिस ने चोर को, जो छिपा था, जेल भेजा।             | पुलिस  | जेल   | true
            पुलिस ने कहा कि चोर भागा।                        | पुलिस  | चोर   | false
            पुलिस ने चोर को दौड़ाकर जेल भेजा।                 | पुलिस  | जेल   | true
            """)
    void aFiniteClauseHasOneVerb(String hindi, String one, String other, boolean same) {
        RoleText text = RoleText.hindi(hindi, "");
        assertEquals(same, text.clauses().sameFinite(RoleText.at(text.hindi, one), RoleText.at(text.hindi, other)));
    }

    @ParameterizedTest
    @CsvSource({"मिलने के लिए, true", "ने के, false", "अपने के, false", "मिलता के, false"})
    void knowsInfinitivesBeforeAPostposition(String hindi, boolean expected) {
        assertEquals(expected, HindiClauses.isInfinitive(RoleText.hindi(hindi, "").hindi, 0));
    }
}
