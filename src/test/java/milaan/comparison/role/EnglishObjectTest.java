package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishObjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police praised Nina Rao on Monday.                 | nina rao
            Police praised the brave singer Nina Rao.          | nina rao
            Police praised Nina Rao and Mohan Das.             | nina rao & mohan das
            Police praised the work of Nina Rao.               | ''
            Police praised Nina Rao's brother Mohan Das.       | mohan das
            Police praised not Mohan Das but Nina Rao.         | nina rao
            Police praised, not Mohan Das.                     | ''
            Police praised the Morcha's candidate Nina Rao.    | nina rao
            Police praised on Monday Nina Rao.                 | ''
            Police praised and thanked Nina Rao.               | ''
            Police praised that Nina Rao.                      | ''
            Police praised a very old and wise Nina Rao.       | ''
            Police praised the friend, the actor Nina Rao.     | nina rao & #friend
            Nina Rao came and police praised her.              | nina rao
            Nina Rao came and police praised her on Monday.    | nina rao
            Nina Rao came and police praised her courage.      | ''
            Nina Rao came and police praised her brother.      | #brother
            Mohan Das came and police praised him.             | mohan das
            Mohan Das came and police praised him warmly.      | mohan das
            Police praised Ranji medallist Nina Rao.           | nina rao
            Police praised Nina and Mohan Das.                 | nina & mohan das
            """)
    void standsAfterTheVerb(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().objects().direct(RoleText.at(read.english, "praised") + 1, List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Somebody fired at Nina Rao.                                       | fired | at | nina rao
            Somebody fired a good player of the old club at Nina Rao.         | fired | at | ''
            Somebody lost the final in straight sets to Nina Rao.             | lost  | to | nina rao
            Somebody lost at the hands of Nina Rao.                           | lost  | at the hands of | nina rao
            Somebody lost at the home of Nina Rao.                            | lost  | at the hands of | ''
            Somebody lost the cup and went back to Nina Rao.                   | lost  | to | ''
            Somebody lost because they went to Nina Rao.                      | lost  | to | ''
            Somebody lost to the young and unseeded Nina Rao.                 | lost  | to | nina rao
            Somebody lost to his 58-year-old mother.                          | lost  | to | #mother
            Somebody lost to Nina Rao's brother.                              | lost  | to | #brother
            Somebody lost to Nina Rao's team mates.                           | lost  | to | #team
            Somebody lost to a fear of Nina Rao.                              | lost  | to | ''
            Somebody lost to him, beating Nina Rao.                           | lost  | to | ''
            Nina Rao came and somebody lost to her.                           | lost  | to | ''
            Mohan Das came and somebody lost to him.                          | lost  | to | mohan das
            Somebody took three fishermen from Sri Lanka.                     | took  | from | ''
            Somebody took three boats from Sri Lanka.                         | took  | from | sri lanka
            Somebody took three boats from Nina Rao.                          | took  | from | nina rao
            Somebody fired three long shots at Nina Rao.                      | fired | at | nina rao
            Somebody fired shots at Nina Rao.                                 | fired | at | nina rao
            """)
    void standsAfterAPreposition(String text, String verb, String preposition, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().objects().after(RoleText.at(read.english, verb) + 1, preposition)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The court rejected Nina Rao's appeal.             | nina rao
            The court rejected Nina Rao's brother Mohan Das.  | ''
            The court rejected Nina Rao.                      | ''
            The court rejected the convict's appeal.          | #prisoner
            The court rejected a very long appeal by Nina Rao's lawyer.  | ''
            The court rejected actor Nina Rao's appeal.       | nina rao
            The court rejected Nina Rao's old friend.         | ''
            """)
    void ownsTheThing(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().objects().possessorAfter(RoleText.at(read.english, "rejected") + 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The invitation of Nina Rao was a surprise.                        | invitation | of      | nina rao
            The invitation by Nina Rao was a surprise.                        | invitation | by      | nina rao
            The invitation was accepted by Nina Rao.                          | invitation | by      | ''
            The complaint was filed by Nina Rao.                              | complaint  | by      | nina rao
            The complaint was later filed by Nina Rao.                        | complaint  | by      | nina rao
            The complaint was filed in haste by Nina Rao.                     | complaint  | by      | ''
            The removal by police in the wake of Nina Rao.                    | removal    | of      | ''
            The removal by police being of Nina Rao.                          | removal    | of      | ''
            The complaint in the high court against Nina Rao.                 | complaint  | against | nina rao
            """)
    void standsAfterANoun(String text, String noun, String preposition, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().objects().afterNoun(RoleText.at(read.english, noun) + 1, preposition)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao's invitation came.                   | nina rao
            Nina Rao's long written invitation came.      | nina rao
            Nina Rao's very long hand written invitation came. | ''
            The workers' invitation came.                 | #employee
            Nina Rao's letter of invitation came.         | ''
            Nina Rao's letter, invitation came.           | ''
            Nina Rao sent an invitation.                  | ''
            An invitation came.                           | ''
            """)
    void possessesTheNoun(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().objects().possessor(RoleText.at(read.english, "invitation"))));
    }
}
