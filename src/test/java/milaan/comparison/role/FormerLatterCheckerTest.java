package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FormerLatterCheckerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            नीना राव और मोहन दास मिले। बाद में राव दिल्ली लौट गईं। | Nina Rao and Mohan Das met. The latter later returned to Delhi. | true
            नीना राव और मोहन दास मिले। बाद में राव दिल्ली लौट गईं। | Nina Rao and Mohan Das met. The former later returned to Delhi. | false
            नीना राव और मोहन दास मिले। बाद में दास दिल्ली लौट गए। | Nina Rao and Mohan Das met. The latter later returned to Delhi. | false
            नीना राव और मोहन दास मिले। पूर्व राष्ट्रपति भी थे। | Nina Rao and Mohan Das met. The former president was there, too. | false
            भारत और चीन में बात हुई और चीन मान गया। | India and China held talks, and the former agreed. | true
            भारत और चीन में बात हुई और चीन मान गया। | India and China held talks, and the latter agreed. | false
            """)
    void whoIsMeantIsHeldAgainstTheName(String hindi, String english, boolean found) {
        assertEquals(found, !new RoleText(hindi, english).rules().isEmpty());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "former-latter.txt", delimiter = '|', quoteCharacter = '~')
    void tellsTheWordsAndWhoIsMeant(String hindi, String english, String told, String turned) {
        assertEquals(told, RoleText.latter(hindi, english));
        assertEquals(turned, RoleText.latter(english, hindi));
    }
}
