package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.comparison.role.Cast.Identity;
import org.junit.jupiter.api.Test;
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

    /** The last mention of either side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ईरान के विदेश मंत्री आए।             | Iraq's foreign minister came.                | DIFFERENT
            ईरान के विदेश मंत्री आए।             | Iran's foreign minister came.                | SAME
            ईरान के विदेश मंत्री आए।             | The foreign minister came.                   | SAME
            ईरान के प्रवक्ता आए।                 | Iraq's spokesperson came.                    | UNKNOWN
            ईरान के प्रवक्ता आए।                 | Iran's spokesperson came.                    | SAME
            इराक से आए ईरान के प्रवक्ता।          | From Iran came Iraq's spokesperson.          | DIFFERENT
            मोहन दास के पिता आए।               | Mohan Das came.                              | DIFFERENT
            मोहन दास आए।                      | Mohan Das's father came.                     | DIFFERENT
            नीना राव के पिता आए।                | Mohan Das came.                              | UNKNOWN
            उनके बेटे आए।                       | The brother came.                            | UNKNOWN
            बेटे आए।                            | The brother came.                            | DIFFERENT
            मंत्री नीना राव आईं और मोहन दास आए।   | The minister came.                           | DIFFERENT
            मोहन दास आए।                      | Minister Nina Rao came and so did the minister. | DIFFERENT
            नीना राव आईं, मंत्री राव ने कहा।       | The minister came.                           | SAME
            सीबीआई आई।                        | Constable Nina Rao came.                     | UNKNOWN
            """)
    void tellsApartWhoStandsLast(String hindi, String english, Identity expected) {
        RoleText text = new RoleText(hindi, english);
        assertEquals(expected, text.cast().compare(text.hindiMentions.getLast(), text.englishMentions.getLast()));
    }

    /** Callings of two who have no name, joined by +. */
    @ParameterizedTest
    @CsvSource({"chief+home-minister, chief+finance-minister, DIFFERENT", "chief+farmer, chief+singer, SAME", "chief, chief+finance-minister, SAME",
            "chief+home-minister, chief, SAME", "chief+home-minister, chief+home-minister, SAME", "home-minister, finance-minister, DIFFERENT",
            "professor, constable, UNLIKE", "man, constable, UNKNOWN", "professor+man, constable, UNLIKE"})
    void callingsTellApart(String one, String other, Identity expected) {
        Mention left = called(one);
        Mention right = called(other);
        assertEquals(expected, cast(List.of(left), List.of(right)).compare(left, right));
    }

    @Test
    void whatBothTextsHaveIsApart() {
        List<Mention> both = List.of(called("professor"), called("constable"));
        assertEquals(Identity.APART, cast(both, both).compare(both.getFirst(), both.getLast()));
        assertEquals(Identity.UNLIKE, cast(both, both.subList(1, 2)).compare(both.getFirst(), both.getLast()));
        assertEquals(Identity.UNLIKE, cast(both.subList(0, 1), both).compare(both.getFirst(), both.getLast()));
    }

    private static Mention called(String concepts) {
        return new Mention(0, 1, List.of(), Set.of(concepts.split("\\+")), Optional.empty(), Optional.empty(), true);
    }

    private static Cast cast(List<Mention> lefts, List<Mention> rights) {
        Stretch none = RoleText.english("Nobody.").english;
        return Cast.of(none, lefts, none, rights, new Known(PersonNouns.shipped(), Callings.shipped(), (a, b) -> a.equals(b) ? 1 : 0));
    }
}
