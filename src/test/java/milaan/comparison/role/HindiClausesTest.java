package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    /** Finite clauses are parted by {@code |}, inside them sub-clauses by {@code /}; the same number goes on with the same clause. */
    @ParameterizedTest
    @CsvSource(delimiterString = "::", textBlock = """
            चोर भागा और पुलिस ने पकड़ा।                    :: 0 0 0 1 1 1 1
            चोर भागा, पुलिस ने पकड़ा।                      :: 0 0 0 1 1 1 1
            चोर और पुलिस आए।                            :: 0 0 0 0 0
            पुलिस ने कहा कि चोर भागा।                     :: 0 0 0 1 1 1 1
            चोर भागा। पुलिस आई।                          :: 0 0 0 1 1 1
            चोर भागा? पुलिस आई।                          :: 0 0 0 1 1 1
            चोर, जो छिपा था, भागा।                        :: 0 0 1 1 1 1 0 0
            चोर भागा, जो छिपा था।                         :: 0 0 0 1 1 1 1
            पुलिस चोर को हराकर लौटी।                      :: 0 0 0 0 0 0
            एम. के. दास आए।                             :: 0 0 0 0 0 0 0
            चोर भागेगा और पुलिस आएगी।                    :: 0 0 0 1 1 1
            """)
    void numbersTheClauses(String hindi, String expected) {
        RoleText text = RoleText.hindi(hindi, "");
        HindiClauses clauses = text.clauses();
        Map<Integer, Integer> first = new HashMap<>();
        String numbers = IntStream.range(0, text.hindi.size()).mapToObj(i -> {
            int same = IntStream.range(0, text.hindi.size()).filter(j -> clauses.sameFinite(i, j)).findFirst().orElseThrow();
            first.putIfAbsent(same, first.size());
            return String.valueOf(first.get(same));
        }).collect(Collectors.joining(" "));
        assertEquals(expected, numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            पुलिस ने चोर को दौड़ाकर जेल भेजा।               | चोर   | जेल   | false
            पुलिस ने चोर को लेकर जेल में बात की।            | चोर   | जेल   | true
            पुलिस चोर को देखते ही भागी।                    | चोर   | भागी  | false
            पुलिस चोर को देखते हुए भागी।                   | चोर   | भागी  | false
            पुलिस चोर को देखने के बाद भागी।                | चोर   | भागी  | false
            पुलिस चोर को घर से भगाई।                      | चोर   | भगाई | true
            पुलिस ने करके देखा चोर को।                     | पुलिस  | चोर   | false
            पुलिस ने चोर को पीटकर के छोड़ा।                 | चोर   | छोडा  | true
            चोर भागा और पुलिस आई।                        | चोर   | पुलिस  | false
            """)
    void participlesAndInfinitivesPartAClause(String hindi, String one, String other, boolean same) {
        RoleText text = RoleText.hindi(hindi, "");
        assertEquals(same, text.clauses().samePart(RoleText.at(text.hindi, one), RoleText.at(text.hindi, other)));
    }

    /** The clause of the second word goes on with the subject of a clause before, and the first stands in that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            पुलिस ने चोर को पकड़ा और जेल भेजा।              | पुलिस  | जेल  | true  | true
            पुलिस ने कहा कि चोर भागा।                     | पुलिस  | चोर  | false | true
            चोर भागा। पुलिस आई।                          | चोर   | पुलिस | false | true
            पुलिस ने चोर को पकड़ा और जेल भेजा।              | जेल   | पुलिस | false | false
            """)
    void aClauseGoesOnWithTheSubject(String hindi, String one, String other, boolean shares, boolean before) {
        RoleText text = RoleText.hindi(hindi, "");
        assertEquals(shares, text.clauses().sharesSubject(RoleText.at(text.hindi, other)));
        assertEquals(before, text.clauses().isBefore(RoleText.at(text.hindi, one), RoleText.at(text.hindi, other)));
    }

    @Test
    void knowsRelatives() {
        assertTrue(HindiClauses.isRelative("जिसने"));
        assertFalse(HindiClauses.isRelative("उसने"));
    }
}
