package milaan.ui.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.TextSpan;
import milaan.text.Paragraph;
import milaan.text.ReadText;
import milaan.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualStringsTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"पुल, पुल टूटा। पुलिस आई। नया पुल बनेगा।, 2", "राम, रामपुर में राम और राम।, 2", "गाड़ी, गाड़ी रुकी। दूसरी गाड़ी आई।, 2",
        "12 लोग, 12 लोग आए; 112 लोग नहीं; 12 लोगों को।, 1", "fire, Fire and fire in a firehouse by the fire., 2",
        "of the, Out of the wood and of the river; often., 2", "xyz, Nothing here., 0"})
    void findsWholeWordsOnly(String words, String text, int places) {
        Language language = text.chars().anyMatch(c -> c >= 0x900 && c < 0x980) ? Language.HINDI : Language.ENGLISH;
        ReadText read = new TextReader().read(new SourceText(text), language);
        List<TextSpan> found = EqualStrings.in(read, words);
        assertEquals(places, found.size());
        found.forEach(span -> assertEquals(nfc(words), nfc(span.in(text))));
    }

    @Test
    void takesOneAndTwoCodePointsForTheSameLetter() {
        String text = "ज़मीन बिकी। ज़मीन खाली है। Café Café";
        ReadText read = new TextReader().read(new SourceText(text), Language.HINDI);
        assertEquals(2, EqualStrings.in(read, "ज़मीन").size());
        assertEquals(2, EqualStrings.in(read, "Café").size());
        assertEquals(2, EqualStrings.in(read, "Café").size());
    }

    @Test
    void leavesOutLinesSetAside() {
        String text = "Rain fell.\nRain sale";
        ReadText read = new ReadText(Language.ENGLISH, new SourceText(text), List.of(
                new Paragraph(new TextSpan(0, 10), Paragraph.Role.BODY),
                new Paragraph(new TextSpan(11, 20), Paragraph.Role.SET_ASIDE)), List.of(), List.of());
        assertEquals(List.of(new TextSpan(0, 4)), EqualStrings.in(read, "Rain"));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
