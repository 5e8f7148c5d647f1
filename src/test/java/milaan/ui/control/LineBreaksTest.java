package milaan.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "नदी उतर गई। अब धूप है।|नदी /उतर /गई। /अब /धूप /है।",
        "आना-जाना बंद है|आना-/जाना /बंद /है",
        "well-known, he said: “go.”|well-/known, /he /said: /“go.”",
        "5-7 लोग|5-7 /लोग",
    })
    void breaksAfterSpacesAndHyphensInWordsOnly(String text, String expected) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder parts = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            parts.append(parts.isEmpty() ? "" : "/").append(text, from, to);
        }
        assertEquals(expected, parts.toString());
    }

    @Test
    void findsBoundariesFromAnywhere() {
        LineBreaks breaks = new LineBreaks();
        breaks.setText("नदी उतर गई।");
        assertTrue(breaks.isBoundary(4));
        assertFalse(breaks.isBoundary(10));
        assertEquals(4, breaks.preceding(6));
        assertEquals(8, breaks.following(6));
        assertEquals(BreakIterator.DONE, breaks.next(5));
    }
}
