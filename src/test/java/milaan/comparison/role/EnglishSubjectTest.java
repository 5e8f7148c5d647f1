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
            Nina Rao of Pune praised him.                             | nina rao
            The police in Pune praised him.                           | #police
            A letter to Nina Rao praised him.                         | ''
            Nina Rao, 45, praised him.                                | nina rao
            Nina Rao, the wife of Mohan Das and sister of Olga Petrova, praised him. | nina rao
            The jury chaired by Nina Rao, who praised him, met.       | nina rao
            A report of thrashing student praised him.                | ''
            Two men accused of robbing Nina Rao praised him.          | ''
            Nina Rao publicly praised him.                            | nina rao
            Nina Rao late on Monday evening praised him.              | nina rao
            Nina Rao came. She praised him.                           | nina rao
            The Express praised him.                                  | ''
            The XQT praised him.                                      | xqt
            """)
    void governsTheVerb(String text, String expected) {
        RoleText read = RoleText.english(text);
        EnglishClause clause = read.englishClause();
        String subject = RoleText.say(clause.subjects().of(clause.verbs().start(RoleText.at(read.english, "praised"))));
        assertEquals(expected, subject.equals("#friend") ? "" : subject);
    }

    /** Who opens the sentence that "praised" stands in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao came in and praised him.                         | nina rao
            The former champion Nina Rao came in and praised him.     | nina rao
            Mohan Das left. Nina Rao came in and praised him.         | nina rao
            Nina Rao's friends came in and praised him.               | ''
            In Pune somebody praised him.                             | ''
            Nina Rao praised him.                                     | ''
            """)
    void opensTheSentence(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().subjects().opening(RoleText.at(read.english, "praised"))));
    }

    /** Whom "whom" means, before the verb "praised". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao, whom Mohan Das praised, left.                   | nina rao
            Nina Rao, whom the young Mohan Das praised, left.         | nina rao
            Nina Rao, whom the very young and old Mohan Das praised, left.  | ''
            The player who the coach praised left.                    | #player
            Nina Rao, who praised Mohan Das, left.                    | ''
            Nina Rao met Mohan Das and praised him.                   | ''
            """)
    void aRelativeMayBeTheObject(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().subjects().relativeObject(RoleText.at(read.english, "praised"))));
    }

    /** Whether the comma before "praised" closes a relative clause. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao, who sings, praised him.                         | true
            Nina Rao, whose son sings, praised him.                   | true
            Nina Rao, the singer, praised him.                        | false
            Nina Rao met Mohan Das, praised him.                      | false
            They met Nina Rao, who sings. At home, praised him.       | false
            """)
    void aCommaClosesARelativeClause(String text, boolean expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, read.englishClause().subjects().isRelativeBefore(RoleText.at(read.english, "praised") - 1));
    }

    /** Whose relative clause has had its verb before "were". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Villagers whose boat had capsized were rescued.           | #villager
            The villagers who had fled were rescued.                  | #villager
            Villagers whose boat capsized were rescued.               | ''
            Villagers, whose boat had capsized, were rescued.         | ''
            Villagers whose boat had sunk and crew were rescued.      | ''
            Villagers in boats were rescued.                          | ''
            """)
    void aRelativeClauseStandsBeforeTheVerb(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().subjects().withRelative(RoleText.at(read.english, "were"))));
    }

    /** Who governs "praised" as it governs the verb before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao ran in and praised him.                          | PAST  | nina rao
            Nina Rao runs in and praised him.                         | PAST  | ''
            Nina Rao runs in and praised him.                         | THIRD | nina rao
            Nina Rao running in and praised him.                      | GERUND | ''
            Nina Rao left. They ran in and praised him.               | PAST  | ''
            They said that Nina Rao ran in and praised him.           | PAST  | nina rao
            """)
    void goesOnWithTheSubjectBefore(String text, EnglishInflection form, String expected) {
        RoleText read = RoleText.english(text);
        EnglishClause clause = read.englishClause();
        assertEquals(expected, RoleText.say(clause.subjects().shared(RoleText.at(read.english, "praised"), form, clause.verbs())));
    }
}
