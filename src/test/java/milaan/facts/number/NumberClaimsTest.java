package milaan.facts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.facts.IdentifierFact;
import milaan.facts.NumberFact;
import milaan.facts.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What Milaan claims to do with numbers, claim by claim, in both languages. */
class NumberClaimsTest {

    private final NumberComparison comparison = new NumberComparison();

    @ParameterizedTest
    @CsvFileSource(resources = "claims.txt", delimiter = '|')
    void comparesByValueUnitAndBounds(String hindi, String english, String expected) {
        assertEquals(expected, compared(Reading.number(hindi), Reading.number(english)));
    }

    /** In order of standing; the swapped counts of dead and injured differ, the counts themselves agree. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            हादसे में 12 लोगों की मौत हुई और 7 घायल हुए। | 12 people died and 7 were injured.      | AGREE AGREE
            हादसे में 12 लोगों की मौत हुई और 7 घायल हुए। | 7 people died and 12 were injured.      | VALUE VALUE
            पांच की मौत, नौ घायल।                        | Five dead, nine injured.                | AGREE AGREE
            पांच की मौत, नौ घायल।                        | Nine dead, five injured.                | VALUE VALUE
            5 मारे गए, 9 जख्मी हुए।                      | It killed five and wounded nine.        | AGREE AGREE
            5 मारे गए, 9 जख्मी हुए।                      | It wounded five and killed nine.        | COUNTED COUNTED
            """)
    void tellsTheDeadFromTheInjured(String hindi, String english, String expected) {
        List<NumberFact> left = Reading.facts(hindi, NumberFact.class);
        List<NumberFact> right = Reading.facts(english, NumberFact.class);
        assertEquals(2, left.size());
        assertEquals(2, right.size());
        assertEquals(expected, compared(left.get(0), right.get(0)) + " " + compared(left.get(1), right.get(1)));
    }

    /** Nothing that names is counted; it is the same string or another one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            हेल्पलाइन नंबर 1077 पर फोन करें।             | Call helpline number 1077.               | AGREE
            हेल्पलाइन नंबर 1077 पर फोन करें।             | Call helpline number 1078.               | VALUE
            टोल फ्री नंबर १०९८ पर फोन करें।               | Dial the toll free number 1098.          | AGREE
            हेल्पलाइन 1800-180-1551 पर संपर्क करें।       | Contact helpline 1800 180 1551.          | AGREE
            हेल्पलाइन 1800-180-1551 पर संपर्क करें।       | Contact helpline 1800-180-1515.          | VALUE
            फोन 0612-2217305 पर बात करें।                | Phone 0612-2217350.                      | VALUE
            मदद के लिए 9431012345 पर फोन करें।           | For help call 94310 12345.               | AGREE
            मकान नंबर 12 में आग लगी।                     | Fire broke out in house number 21.       | VALUE
            पिन कोड 800001 है।                           | The PIN code is 800010.                  | VALUE
            कार BR 01 AB 1234 मिली।                      | The car BR01AB1234 was found.            | AGREE
            कार BR 01 AB 1234 मिली।                      | The car BR01AB1243 was found.            | VALUE
            ट्रेन संख्या 12393 देर से चली।                | Train number 12394 ran late.             | VALUE
            धारा 302 लगी।                                | Section 307 was applied.                 | VALUE
            अनुच्छेद 370 हटा।                             | Article 370 was removed.                 | AGREE
            """)
    void comparesWhatNamesAsStrings(String hindi, String english, String expected) {
        assertEquals("", Reading.numbers(hindi) + Reading.numbers(english));
        IdentifierFact left = Reading.facts(hindi, IdentifierFact.class).getFirst();
        IdentifierFact right = Reading.facts(english, IdentifierFact.class).getFirst();
        assertEquals(expected, written(comparison.compare(left, right)));
    }

    private String compared(NumberFact left, NumberFact right) {
        Outcome outcome = comparison.compare(left, right);
        assertEquals(outcome, comparison.compare(right, left), "symmetric");
        return written(outcome);
    }

    private static String written(Outcome outcome) {
        return outcome.reason().map(Object::toString).orElse(outcome.verdict().toString());
    }
}
