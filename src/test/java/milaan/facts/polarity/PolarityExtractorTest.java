package milaan.facts.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.HedgeFact;
import milaan.facts.NegationFact;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.text.ReadText;
import milaan.text.Scripts;
import milaan.text.TextReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolarityExtractorTest {

    private static final PolarityExtractor EXTRACTOR = new PolarityExtractor();

    private static <F extends Fact> List<F> facts(String text, Class<F> kind) {
        ReadText read = new TextReader().read(new SourceText(text),
                Scripts.languageOf(text).orElse(Language.ENGLISH));
        return EXTRACTOR.extract(read, Optional.empty(), List.of()).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> denials(String text) {
        return facts(text, NegationFact.class).stream().map(f -> f.cue() + " " + f.kind()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            पुल अब तक नहीं खुला।                         | नहीं PLAIN
            वहां मत जाओ।                                 | मत PLAIN
            वह बिना टिकट सफर कर रहा था।                   | बिना WITHOUT
            उसने आरोप मानने से इनकार किया।                | इनकार LEXICAL
            टीम लक्ष्य पाने में नाकाम रही।                | नाकाम LEXICAL
            यह निर्माण अवैध है।                          | अवैध AFFIX
            The bridge hasn't opened.                    | hasn't PLAIN
            The bridge hasn’t opened.                    | hasn't PLAIN
            Nobody came to the fair.                     | nobody PRONOUN
            He travelled without a ticket.               | without WITHOUT
            The board refused to pay.                    | refused LEXICAL
            The building is illegal.                     | illegal AFFIX
            He is no longer the coach.                   | no longer PLAIN
            इस रास्ते पर न पानी है, न छाया।               | न PLAIN
            There is neither water nor shade.            | neither PLAIN
            यह केवल नारा नहीं, बल्कि वादा है।              | नहीं PARTIAL
            """)
    void findsDenials(String text, String expected) {
        assertEquals(List.of(expected), denials(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "वह न केवल गायक है, बल्कि कवि भी।", "कहीं न कहीं गड़बड़ हुई है।", "आप आएंगे न?", "पार्टी को पांच प्रतिशत मत मिले।",
            "गांव में त्योहार मना रहे लोग लौटे।", "She is not only a singer but also a poet.", "No doubt the road is long.",
            "Turn to page No. 7.", "He paid no more than 50 rupees.", "You will come, won't you?"})
    void leavesAloneWhatDeniesNothing(String text) {
        assertEquals(List.of(), denials(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            कथित चोर पकड़ा गया।                 | कथित      | ALLEGED
            बाढ़ की आशंका है।                    | आशंका     | POSSIBLE
            The alleged thief was caught.       | alleged   | ALLEGED
            He reportedly left the town.        | reportedly | REPORTED
            It may rain in the hills.           | may       | POSSIBLE
            """)
    void findsHedges(String text, String cue, HedgeFact.Kind kind) {
        assertEquals(List.of(cue + kind), facts(text, HedgeFact.class).stream().map(f -> f.cue() + f.kind()).toList());
    }

    @Test
    void scopeIsTheClause() {
        String text = "मेला लगा, लेकिन झूले नहीं चले।";
        assertEquals("झूले नहीं चले", facts(text, NegationFact.class).getFirst().scope().in(text));
    }

    @Property(tries = 300)
    void anyTextGivesSpansInsideIt(@ForAll @StringLength(max = 80) String noise) {
        String text = noise + " not नहीं " + noise;
        for (NegationFact f : facts(text, NegationFact.class)) {
            assertTrue(f.span().end() <= text.length() && f.scope().contains(f.span()));
        }
    }
}
