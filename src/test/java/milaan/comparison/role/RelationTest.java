package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

    private static String told(Stretch stretch, List<Mention> mentions, PersonNouns nouns) {
        return Relation.in(stretch, mentions, nouns).stream()
                .map(r -> RoleText.say(r.holder()) + " is " + r.concept() + " of " + RoleText.say(r.owner())).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nina Rao's wife Olga Petrova came.                          | olga petrova is wife of nina rao
            Olga Petrova, the wife of Nina Rao, came.                   | olga petrova is wife of nina rao
            Olga Petrova, wife of Nina Rao, came.                       | olga petrova is wife of nina rao
            Olga Petrova, wife of the late Nina Rao, came.              | olga petrova is wife of nina rao
            Olga Petrova, the young and wise wife of Nina Rao, came.    | olga petrova is wife of nina rao
            Olga Petrova, Nina Rao's wife, came.                        | olga petrova is wife of nina rao
            Nina Rao and his wife Olga Petrova came.                    | olga petrova is wife of nina rao
            Nina Rao and his wife came.                                 | ''
            His wife Olga Petrova came.                                 | ''
            Nina Rao and Mohan Das came with his wife Olga Petrova.     | ''
            Nina Rao met Mohan Das and his student Olga Petrova.        | ''
            Nina Rao met the mayor and his wife Olga Petrova.           | ''
            Nina Rao's student Olga Petrova came.                       | olga petrova is student of nina rao
            Nina Rao's mentor Olga Petrova came.                        | olga petrova is mentor of nina rao
            Nina Rao's lawyer Olga Petrova came.                        | ''
            Nina Rao's friend Olga Petrova came.                        | ''
            India's wife Olga Petrova came.                             | ''
            The wife of Nina Rao came.                                  | ''
            The wife Olga Petrova of Nina Rao came.                     | olga petrova is wife of nina rao
            Wife Olga Petrova came.                                     | ''
            The minister's wife Olga Petrova came.                      | ''
            The minister, the wife of Nina Rao, came.                   | ''
            """)
    void readsWhoIsWhatToWhom(String text, String expected) {
        RoleText read = RoleText.english(text);
        assertEquals(expected, told(read.english, read.englishMentions, read.nouns()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            नीना राव की पत्नी ओल्गा पेत्रोवा आईं।          | ओल्गा पेत्रोवा is wife of नीना राव
            नीना राव के पिता मोहन दास आए।             | मोहन दास is father of नीना राव
            नीना राव के पिता आए।                      | ''
            नीना राव और उनके पिता मोहन दास आए।        | मोहन दास is father of नीना राव
            नीना राव अपने पिता मोहन दास के साथ आईं।    | मोहन दास is father of नीना राव
            नीना राव के वकील मोहन दास आए।             | ''
            नीना राव के शिष्य मोहन दास आए।             | मोहन दास is student of नीना राव
            नीना राव पिता मोहन दास के साथ आईं।         | ''
            मंत्री के पिता मोहन दास आए।                 | ''
            """)
    void readsWhoIsWhatToWhomInHindi(String text, String expected) {
        RoleText read = RoleText.hindi(text, "Nina Rao, Mohan Das, Olga Petrova");
        assertEquals(expected, told(read.hindi, read.hindiMentions, read.nouns()));
    }
}
