package milaan.comparison.role;

import java.util.List;
import milaan.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FrameIndexTest {

    private static final FrameIndex INDEX = new FrameIndex(List.of(frame("carry~ out"), frame("defeat~"), frame("car"),
            frame("defend~"), frame("de")));

    @ParameterizedTest
    @CsvSource({"carried,carry~ out", "defeated,defeat~", "def,''", "de,de", "car,car", "c,''", "walked,''", "'',''"})
    void givesTheFramesThatTheWordOpens(String word, String expected) {
        assertEquals(expected, String.join("/", INDEX.opening(word).stream().map(Frame::action).toList()));
    }

    private static Frame frame(String pattern) {
        return new Frame(pattern, new Phrase(pattern, Language.ENGLISH), List.of(), List.of());
    }
}
