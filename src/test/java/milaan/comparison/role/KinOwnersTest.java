package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinOwnersTest {

    private static String owner(Stretch stretch, List<Mention> mentions, PersonNouns nouns) {
        KinOwners owners = new KinOwners(stretch, mentions, nouns);
        return mentions.stream().flatMap(m -> owners.of(m).stream()).findFirst().map(RoleText::say).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            मोहन दास के पिता ने कहा।                     | मोहन दास
            मोहन दास पकड़ा गया और उसके भाई को छोड़ दिया गया। | मोहन दास
            मोहन दास ने पिता से कहा।                     | ''
            शहर के मेयर ने कहा।                         | ''
            """)
    void readsWhoseRelativeInHindi(String text, String owner) {
        RoleText hindi = RoleText.hindi(text, "Mohan Das");
        assertEquals(owner, owner(hindi.hindi, hindi.hindiMentions, hindi.nouns()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mohan Das's father said so.                         | mohan das
            Mohan Das was caught and his brother was set free.  | mohan das
            Mohan Das told the father.                          | ''
            Mohan Das's brother Vinod said so.                  | ''
            """)
    void readsWhoseRelativeInEnglish(String text, String owner) {
        RoleText english = RoleText.english(text);
        assertEquals(owner, owner(english.english, english.englishMentions, english.nouns()));
    }

    /** The last mention is the kin. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She met his brother.                              | true
            She met his elder brother.                        | true
            She met his very old but wiser elder brother.     | false
            She met Rao's elder brother.                      | true
            She met the elder brother.                        | false
            Brother was there.                                | false
            His brother was there.                            | true
            """)
    void aRelativeIsSomebodys(String text, boolean owned) {
        RoleText english = RoleText.english(text);
        KinOwners owners = new KinOwners(english.english, english.englishMentions, english.nouns());
        assertEquals(owned, owners.isOwned(english.englishMentions.getLast()));
    }
}
