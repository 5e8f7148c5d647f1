package milaan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.model.TextSpan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    @ParameterizedTest
    @CsvSource({
        "सम्बन्ध, संबंध", "ट्रम्प, ट्रंप", "पाँच, पांच", "ऑस्ट्रेलिया, ओस्ट्रेलिया", "१२३४५, 12345", "शहर's, शहर's",
        "city’s, city's", "बाढ़, बाढ", "सन्मान, सन्मान", "अङ्क, अंक"
    })
    void makesSpellingsOfOneWordEqual(String written, String normal) {
        assertEquals(normal, Normaliser.normalise(written));
    }

    @org.junit.jupiter.api.Test
    void readsBothEncodingsOfNuktaLettersAlike() {
        assertEquals(Normaliser.normalise("लड\u093Cका"), Normaliser.normalise("ल\u095Cका"));
    }

    @org.junit.jupiter.api.Test
    void dropsWhatCannotBeSeen() {
        assertEquals("रक्षा", Normaliser.normalise("र\u200Dक्\u200Cषा\uFEFF"));
    }

    @org.junit.jupiter.api.Test
    void leadsBackToTheOriginal() {
        String text = "यह सम्बन्ध है";
        NormalisedText normal = Normaliser.withOrigin(text);
        int at = normal.value().indexOf("संबंध");
        assertEquals("सम्बन्ध", normal.toOriginal(new TextSpan(at, at + "संबंध".length())).in(text));
    }

    @Property
    boolean originsAscendAndStayInside(@ForAll String text) {
        NormalisedText normal = Normaliser.withOrigin(text);
        int last = 0;
        for (int at : normal.origin()) {
            if (at < last || at > text.length()) {
                return false;
            }
            last = at;
        }
        return normal.origin().length == normal.value().length() + 1;
    }

    @Property
    void isIdempotent(@ForAll @CharRange(from = '\u0900', to = '\u097F') @CharRange(from = ' ', to = '~') String text) {
        String once = Normaliser.normalise(text);
        assertEquals(once, Normaliser.normalise(once));
    }
}
