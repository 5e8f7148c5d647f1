package milaan.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import milaan.model.TextSpan;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;

class WordSpansTest {

    @Test
    void givesEveryWordASpanThatDiffersFromItsNeighbour() {
        String text = "बाढ़ का पानी उतर रहा है।";
        StyleSpans<Collection<String>> spans = new WordSpans(text, List.of()).of(new TextSpan(0, text.length()));
        assertEquals(6, spans.getSpanCount());
        assertEquals(text.length(), spans.length());
        for (int i = 1; i < spans.getSpanCount(); i++) {
            assertTrue(!spans.getStyleSpan(i).getStyle().equals(spans.getStyleSpan(i - 1).getStyle()));
        }
    }

    /** A style that began inside क्षि would show a dotted circle. */
    @Test
    void snapsPaintToWholeClusters() {
        String text = "क्षिप्र गति";
        StyleSpans<Collection<String>> spans = new WordSpans(text, List.of(new PaneContent.Paint(new TextSpan(1, 3), "fact-place")))
                .of(new TextSpan(0, text.length()));
        assertEquals(List.of("क्षि"), painted(text, spans, "fact-place"));
    }

    @Test
    void laysOverlappingPaintOverEachOther() {
        String text = "Monday evening in Gaya";
        StyleSpans<Collection<String>> spans = new WordSpans(text, List.of(
                new PaneContent.Paint(new TextSpan(0, 14), "fact-date"), new PaneContent.Paint(new TextSpan(0, 22), "current-claim")))
                .of(new TextSpan(0, text.length()));
        assertEquals("Monday evening", String.join("", painted(text, spans, "fact-date")));
        assertEquals(text, String.join("", painted(text, spans, "current-claim")));
    }

    private static List<String> painted(String text, StyleSpans<Collection<String>> spans, String style) {
        List<String> words = new ArrayList<>();
        int at = 0;
        for (StyleSpan<Collection<String>> span : spans) {
            if (span.getStyle().contains(style)) {
                words.add(text.substring(at, at + span.getLength()));
            }
            at += span.getLength();
        }
        return words;
    }
}
