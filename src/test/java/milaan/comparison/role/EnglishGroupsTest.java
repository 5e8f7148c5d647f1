package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishGroupsTest {

    /** The preposition that governs each of the mentions; a dash where there is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao spoke to Mohan Das.                          | - to
            Nina Rao spoke to the young Mohan Das.                | - to
            Nina Rao spoke to the noted senior lawyer.            | - to
            Nina Rao spoke as mayor.                              | - -
            Nina Rao left after Mohan Das.                        | - -
            An on-duty doctor spoke.                              | -
            Shares of the bankrupt airline fell.                  | of
            Nina Rao spoke to workers.                            | - to
            Nina Rao thanked the brave farmer.                    | - -
            """)
    void knowsWhatGoverns(String text, String expected) {
        RoleText read = RoleText.english(text);
        EnglishGroups groups = read.englishClause().groups();
        assertEquals(expected, read.englishMentions.stream().map(m -> groups.preposition(m).isPresent()
                ? read.english.norm(groups.preposition(m).getAsInt()) : "-").collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao and Mohan Das spoke.                        | nina rao & mohan das
            Nina Rao and the actor Mohan Das spoke.              | nina rao & mohan das
            Nina Rao met the mayor and Mohan Das spoke.          | #mayor & mohan das
            For Nina Rao and Mohan Das spoke.                    | mohan das
            Nina Rao's and Mohan Das spoke.                      | mohan das
            Nina Rao, Mohan Das spoke.                           | mohan das
            And Mohan Das spoke.                                 | mohan das
            """)
    void joinsWhoStandsBefore(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().groups().withCoordinated(read.englishMentions.getLast())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met Nina Rao and Mohan Das.                     | nina rao & mohan das
            They met Nina Rao and the retired actor Mohan Das.   | nina rao & mohan das
            They met Nina Rao and Mohan Das and Olga Petrova.    | nina rao & mohan das & olga petrova
            They met Nina Rao and left.                          | nina rao
            They met Nina Rao and left with the old mayor.       | nina rao
            She plays the mother and Mohan Das the father.       | #mother
            """)
    void joinsWhoStandsBehind(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().groups().withFollowing(read.englishMentions.getFirst())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            His friend, the trader Mohan Das, spoke.             | mohan das & #friend
            His friend, Mohan Das, spoke.                        | mohan das & #friend
            His friend, Mohan Das's wife, spoke.                 | #friend
            His friend, a trader, spoke.                         | #friend
            His friend Mohan Das, the trader, spoke.             | mohan das
            His friend spoke.                                    | #friend
            """)
    void anAppositionNamesWhoItIs(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().groups().withApposition(List.of(read.englishMentions.getFirst()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao, who sings, spoke.                                  | nina rao
            The mayor who sings spoke.                                   | #mayor
            Fishermen from Gujarat who sing spoke.                       | #fisherman
            The secretary of the union, who sings, spoke.                | #secretary
            Workers of India who sing spoke.                             | #employee
            The farmer Nina Rao met yesterday who sings spoke.           | nina rao
            The bridge, long known, who sings, spoke.                    | ''
            Nina Rao at home, who sings, spoke.                          | nina rao
            Nina Rao far away at home, who sings, spoke.                 | ''
            """)
    void aRelativeMeansWhoStandsBefore(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, RoleText.say(read.englishClause().groups().antecedent(RoleText.at(read.english, "who"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The young champion Nina Rao spoke.         | champion | 1
            The long-serving mayor spoke.              | mayor    | 0
            Nina Rao the mayor spoke.                  | mayor    | 2
            """)
    void articlesStandBefore(String text, String word, int expected) {
        RoleText read = RoleText.english(text);
        int at = RoleText.at(read.english, word);
        int before = read.englishClause().groups().beforeDeterminers(at);
        assertEquals(expected, word.equals("champion") ? before - 1 : before);
    }

    /** The last "whom" of the text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao, whom they served and whom they removed, left.         | nina rao
            Nina Rao, under whom they served and whom they removed, left.   | nina rao
            They served Nina Rao and whom they removed.                     | ''
            Nina Rao, whom they met, left. They served and whom they removed.  | ''
            """)
    void aSecondRelativeMeansTheSame(String text, String expected) {
        RoleText read = RoleText.english(text);
        int last = IntStream.range(0, read.english.size()).filter(i -> read.english.is(i, "whom")).max().orElseThrow();
        assertEquals(expected, RoleText.say(read.englishClause().groups().antecedent(last)));
    }
}
