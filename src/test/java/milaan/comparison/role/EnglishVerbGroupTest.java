package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishVerbGroupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao has finally been beaten.     | beaten  | true
            Nina Rao has finally beaten Mohan.    | beaten  | false
            Nina Rao was beating Mohan Das.       | beating | false
            Nina Rao was asked to leave.          | leave   | false
            """)
    void knowsThePassive(String text, String verb, boolean expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, read.englishClause().verbs().isPassive(RoleText.at(read.english, verb)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao will not be beaten.     | beaten | will
            Nina Rao beat Mohan Das.         | beat   | beat
            """)
    void beginsWithItsAuxiliaries(String text, String verb, String first) {
        RoleText read = RoleText.english(text);
        int start = read.englishClause().verbs().start(RoleText.at(read.english, verb));
        assertEquals(first, read.english.norm(start));
    }
}
