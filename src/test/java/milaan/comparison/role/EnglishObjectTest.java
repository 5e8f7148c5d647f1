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
            """)
    void standsAfterAPreposition(String text, String verb, String preposition, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().objects().after(RoleText.at(read.english, verb) + 1, preposition)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The court rejected Nina Rao's appeal.             | nina rao
            The court rejected Nina Rao's brother Mohan Das.  | ''
            """)
    void ownsTheThing(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().objects().possessorAfter(RoleText.at(read.english, "rejected") + 1)));
    }
}
