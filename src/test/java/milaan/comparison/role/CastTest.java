package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.comparison.role.Cast.Identity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {

    /** The first mention of either side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            नीना राव ने कहा।                          | Nina Rao said so.                            | SAME
            नीना राव ने मोहन दास से कहा।              | Mohan Das told Nina Rao.                     | DIFFERENT
            गृह मंत्री ने कहा।                         | The home minister said so.                   | SAME
            गृह मंत्री ने कहा।                         | The finance minister said so.                | DIFFERENT
            वकील ने कहा।                              | The man said so.                             | UNKNOWN
            ठेकेदार ने इंजीनियर से कहा।                | The engineer told the contractor.            | APART
            सिपाही ने कहा।                             | The professor said so.                       | UNLIKE
            पति ने मोहन दास से कहा।                    | Mohan Das told the husband.                  | UNKNOWN
            अध्यक्ष ने कहा।                            | The president said so.                       | UNKNOWN
            """)
    void tellsPeopleApart(String hindi, String english, Identity expected) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(expected, text.cast().compare(text.hindiMentions.getFirst(), text.englishMentions.getFirst()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "identities.txt", delimiter = '|', quoteCharacter = '~')
    void knowsWhoMayBeWho(String hindi, String english, Identity expected, boolean knows) {
        RoleText text = new RoleText(hindi, english);
        Mention one = text.hindiMentions.getFirst();
        Mention other = text.englishMentions.getFirst();
        assertEquals(expected, text.cast().compare(one, other));
        assertEquals(knows, text.cast().knows(one, other));
    }
}
