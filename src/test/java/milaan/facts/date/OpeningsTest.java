package milaan.facts.date;

import java.util.List;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Tokeniser;
import milaan.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How much work a word makes, counted: no pattern is tried where it cannot begin. */
class OpeningsTest {

    private static final Slots SLOTS = new Slots(new Vocabulary(), WordLists.read("/milaan/facts/date/contexts.tsv"));
    private static final List<Phrase> PATTERNS = List.of(new Phrase("the? {d:day} of? {m}"), new Phrase("{m} {y:yd}"),
            new Phrase("{date} ,|( {w:weekday}"), new Phrase("yesterday|कल"), new Phrase("{num} {unit} ago|पहले"));
    private static final Openings OPENINGS = new Openings(PATTERNS, SLOTS);

    @ParameterizedTest
    @ValueSource(strings = {"river", "of", "नदी", "कहा", ".", "“"})
    void anOrdinaryWordOpensNothing(String text) {
        assertTrue(OPENINGS.at(chart(text), 0).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"the 5th,0", "yesterday,3", "कल,3", "अगस्त,1", "August,1", "2024,4"})
    void aWordOpensThePatternsThatBeginWithIt(String text, int pattern) {
        assertTrue(OPENINGS.at(chart(text), 0).get(pattern));
    }

    @Test
    void aFigureOpensOnlyWhatItFits() {
        assertEquals(List.of(4), OPENINGS.at(chart("57"), 0).stream().boxed().toList());
    }

    @Test
    void aDateOpensThePatternsBuiltOfDates() {
        assertTrue(OPENINGS.of("date").get(2));
        assertFalse(OPENINGS.of("length").get(2));
    }

    private static Chart chart(String text) {
        return new Chart(new TokenRow(text, Tokeniser.tokens(text, new TextSpan(0, text.length()), Language.ENGLISH)));
    }
}
