package milaan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.facts.Analyser;
import milaan.facts.Analysis;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A headline answers the headline and a caption the caption, however much a sentence of the body says the same. */
class HeadlineAlignmentTest {

    private static final List<String> HINDI = List.of(
            "पुलिस ने बताया कि पुराने शहर में एक इमारत गिरने से 14 लोगों की मौत हो गई।",
            "मुख्यमंत्री ने अस्पताल जाकर घायलों से मुलाकात की और परिवारों को मदद का भरोसा दिया।",
            "रेलवे ने दिल्ली जाने वाली तीन ट्रेनें रद्द कर दीं।",
            "मौसम विभाग ने कहा कि नदी का पानी अभी और बढ़ सकता है।");
    private static final List<String> ENGLISH = List.of(
            "Police said 14 people died when a building collapsed in the old city.",
            "The chief minister visited the hospital, met the injured and promised help to the families.",
            "The railways cancelled three trains to Delhi.",
            "The weather department said the water of the river may rise further.");

    @ParameterizedTest
    @CsvSource({"पुराने शहर में इमारत गिरने से 14 लोगों की मौत, Building collapses in old city killing 14",
        "इमारत गिरी: 14 लोगों की मौत, 14 die in old city as building falls",
        "जयपुर में बारिश का कहर, 14 people died when a building collapsed in the old city",
        "पुलिस ने बताया: पुराने शहर में इमारत गिरने से 14 लोगों की मौत, Tragedy strikes Jaipur again",
        "रेलवे ने दिल्ली की तीन ट्रेनें रद्द कीं, Chief minister visits hospital and promises help"})
    void aHeadlineAnswersNoSentenceOfTheBody(String hindi, String english) {
        Alignment alignment = Texts.align(text(Language.HINDI, hindi, HINDI), text(Language.ENGLISH, english, ENGLISH));
        assertApart(alignment, 0, 0);
        Alignment turned = Texts.align(text(Language.ENGLISH, english, ENGLISH), text(Language.HINDI, hindi, HINDI));
        assertApart(turned, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"पुराने शहर में इमारत गिरने से 14 लोगों की मौत, Building collapses in old city and 14 people die",
        "भारी बारिश के बाद सभी स्कूल बंद रहेंगे, All schools to stay closed after heavy rain",
        "रेलवे ने तीन ट्रेनें रद्द कीं, Railways cancel three trains"})
    void aHeadlineAnswersTheHeadline(String hindi, String english) {
        Alignment alignment = Texts.align(text(Language.HINDI, hindi, HINDI), text(Language.ENGLISH, english, ENGLISH));
        assertEquals("0-0 1-1 2-2 3-3 4-4", Texts.links(alignment));
    }

    @ParameterizedTest
    @CsvSource({"फोटो: पुराने शहर में गिरी इमारत, Photo: The building that collapsed in the old city",
        "फ़ोटो – अस्पताल में मुख्यमंत्री घायलों से मुलाकात करते हुए, File photo: The chief minister meets the injured in the hospital",
        "तस्वीर: दिल्ली जाने वाली ट्रेनें रद्द, Caption: Trains to Delhi cancelled"})
    void aCaptionAnswersTheCaptionWhereverItStands(String hindi, String english) {
        List<String> withHindi = Stream.concat(HINDI.stream(), Stream.of(hindi)).toList();
        List<String> first = Stream.concat(Stream.of(english), ENGLISH.stream()).toList();
        List<String> last = Stream.concat(ENGLISH.stream(), Stream.of(english)).toList();
        Analysis left = text(Language.HINDI, "इमारत गिरी", withHindi);
        assertApart(Texts.align(left, text(Language.ENGLISH, "Building falls", first)), 5, 1);
        Alignment together = Texts.align(left, text(Language.ENGLISH, "Building falls", last));
        assertApart(together, 5, 5);
        assertTrue(Texts.links(together).endsWith("5-5"), Texts.links(together));
    }

    @Test
    void linesWithoutMarksBelowTheHeadlineAnswerSentences() {
        List<String> bare = HINDI.stream().map(s -> s.replace("।", "")).toList();
        assertEquals("1-1 2-2 3-3 4-4", Texts.links(Texts.align(text(Language.HINDI, "जयपुर में कहर", bare),
                text(Language.ENGLISH, "Tragedy strikes again", ENGLISH))).replaceFirst("^0-0 ", ""));
    }

    /** Neither sentence is in a bead, or among the candidates, with any other but the other. */
    private static void assertApart(Alignment alignment, int left, int right) {
        for (Bead bead : Stream.concat(alignment.beads().stream(), alignment.candidates().stream()).toList()) {
            if (bead.left().contains(left) || bead.right().contains(right)) {
                assertEquals(List.of(List.of(left), List.of(right)), List.of(bead.left(), bead.right()), Texts.links(alignment));
            }
        }
    }

    private static Analysis text(Language language, String headline, List<String> body) {
        return new Analyser(List.of()).analyse(new TextReader().read(new SourceText(headline + "\n\n" + String.join("\n", body)),
                language), Optional.empty());
    }
}
