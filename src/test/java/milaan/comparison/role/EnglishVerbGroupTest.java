package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao was stabbed and injured.                  | injured | true
            Nina Rao was stabbed or injured.                   | injured | true
            Nina Rao was stabbed and injured Mohan Das.        | injured | false
            Nina Rao was stabbed and injured the man.          | injured | false
            Nina Rao stabbed and injured Mohan Das.            | injured | false
            Nina Rao was angry.                                | angry   | false
            Nina Rao got beaten.                               | beaten  | true
            Nina Rao was to be beaten.                         | beaten  | true
            Nina Rao was to beat Mohan Das.                    | beat    | false
            Nina Rao was praised by Mohan Das and thanked by Olga Petrova.  | thanked | true
            Nina Rao was praised by Mohan Das and thanked Olga Petrova.     | thanked | false
            Nina Rao praised Mohan Das and thanked by letter.  | thanked | false
            Nina Rao came by, and thanked in tears.            | thanked | false
            She spoke and thanked by letter.                   | thanked | false
            """)
    void goesOnInThePassive(String text, String verb, boolean expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, read.englishClause().verbs().isPassive(RoleText.at(read.english, verb)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao sang and left.       | left | true  | false | false
            Nina Rao sang, left.          | left | true  | false | false
            Nina Rao sang but left.       | left | true  | false | false
            Nina Rao sang, then left.     | left | true  | false | false
            Nina Rao was left.            | left | false | true  | false
            Nina Rao wants to leave.      | leave | false | false | true
            Nina Rao left.                | left | false | false | false
            """)
    void knowsWhatStandsBefore(String text, String verb, boolean coordinated, boolean be, boolean to) {
        RoleText read = RoleText.english(text);
        EnglishVerbGroup verbs = read.englishClause().verbs();
        int at = RoleText.at(read.english, verb);
        assertEquals(coordinated, verbs.isCoordinated(at));
        assertEquals(be, verbs.hasBe(at));
        assertEquals(to, verbs.hasTo(at));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina sang. Mohan left.         | true
            Nina sang, Mohan left.         | false
            Nina sang to Dr. Mohan left.   | false
            Nina sang to A. Mohan left.    | false
            """)
    void aFullStopPartsSentences(String text, boolean expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, read.englishClause().verbs().isSentenceBetween(RoleText.at(read.english, "sang"),
                RoleText.at(read.english, "left")));
    }

    @Test
    void whoIsNoAuxiliary() {
        RoleText read = RoleText.english("Nina Rao, who has never sung, left.");
        assertEquals(RoleText.at(read.english, "has"), read.englishClause().verbs().start(RoleText.at(read.english, "sung")));
    }
}
