package milaan.ui.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.TextSpan;
import milaan.text.Paragraph;
import milaan.text.ReadText;
import milaan.text.Sentence;
import milaan.text.TextReader;
import milaan.text.Tokeniser;
import milaan.ui.marking.CaretPath.Unit;
import milaan.ui.story.Caret;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaretPathTest {

    private static final String HINDI = "स्कूल में क्षति हुई। रास्ते बंद हैं।\nपुल टूट गया।";
    private static final String ENGLISH = "The bridge fell. Roads are shut.\nSchools are open.";

    @ParameterizedTest(name = "{0} {1} from {2} to {3}")
    @CsvSource({"CLUSTER, 1, 0, 4", "CLUSTER, -1, 4, 0", "CLUSTER, 1, 4, 5", "CLUSTER, 1, 10, 13", "CLUSTER, -1, 13, 10",
        "WORD, 1, 0, 6", "WORD, -1, 6, 0", "SENTENCE, 1, 0, 21", "SENTENCE, -1, 21, 0", "EDGE, 1, 3, 20", "EDGE, -1, 15, 0",
        "PARAGRAPH, 1, 0, 37", "PARAGRAPH, -1, 40, 37", "TEXT, 1, 0, 49", "TEXT, -1, 40, 0", "CLUSTER, 1, 36, 37",
        "CLUSTER, -1, 37, 36", "CLUSTER, -1, 0, 0"})
    void goesAsFarAsTheKeySays(Unit unit, int step, int from, int to) {
        assertEquals(Caret.at(to), path(HINDI, Language.HINDI).move(Caret.at(from), unit, step, false));
    }

    @ParameterizedTest(name = "{0} {1} from {2} marks {3}")
    @CsvSource({"WORD, 1, 0, स्कूल", "WORD, 1, 6, में", "SENTENCE, 1, 21, रास्ते बंद हैं।", "EDGE, -1, 20, स्कूल में क्षति हुई।",
        "CLUSTER, 1, 10, क्ष", "SENTENCE, -1, 36, रास्ते बंद हैं।"})
    void takesAlongWhatLiesBetweenWithoutTheSpaceBehind(Unit unit, int step, int from, String marked) {
        CaretPath path = path(HINDI, Language.HINDI);
        Caret caret = path.move(Caret.at(from), unit, step, true);
        assertEquals(Optional.of(marked), path.marked(caret).map(s -> s.in(HINDI)).map(s -> s.replace("क्षि", "क्ष")));
        assertEquals(from, caret.anchor());
    }

    @Test
    void wordsOfEnglishToo() {
        CaretPath path = path(ENGLISH, Language.ENGLISH);
        Caret caret = path.move(path.move(Caret.at(4), Unit.WORD, 1, true), Unit.WORD, 1, true);
        assertEquals("bridge fell", path.marked(caret).orElseThrow().in(ENGLISH));
        assertEquals(Caret.at(4), path.move(new Caret(4, 10), Unit.CLUSTER, -1, false));
        assertEquals(Caret.at(10), path.move(new Caret(4, 10), Unit.CLUSTER, 1, false));
    }

    @Test
    void snapsWhatTheMouseDrewAndTrimsSpace() {
        CaretPath path = path(HINDI, Language.HINDI);
        assertEquals("क्षति", path.marked(path.drawn(9, 15)).orElseThrow().in(HINDI).strip());
        assertEquals(Optional.empty(), path.marked(path.drawn(5, 6)));
    }

    @Test
    void neverStandsInLinesSetAsideNorReachesOverThem() {
        String text = "One line.\nYou Might Also Like\nAnother line.";
        ReadText read = read(text, List.of(new Paragraph(new TextSpan(0, 9), Paragraph.Role.BODY),
                new Paragraph(new TextSpan(10, 29), Paragraph.Role.SET_ASIDE),
                new Paragraph(new TextSpan(30, 43), Paragraph.Role.BODY)));
        CaretPath path = CaretPath.of(read);
        assertEquals(Caret.at(30), path.move(Caret.at(9), Unit.CLUSTER, 1, false));
        assertEquals(new Caret(4, 9), path.move(new Caret(4, 9), Unit.CLUSTER, 1, true));
        assertEquals(new Caret(4, 9), path.move(new Caret(4, 4), Unit.TEXT, 1, true));
        assertEquals(new Caret(34, 30), path.move(new Caret(34, 34), Unit.TEXT, -1, true));
        assertEquals(new Caret(4, 9), path.drawn(4, 35));
        assertFalse(path.isOpen(15));
        assertTrue(path.isOpen(33));
    }

    @Test
    void standsStillInATextWithoutWords() {
        CaretPath path = path("", Language.ENGLISH);
        for (Unit unit : Unit.values()) {
            assertEquals(Caret.at(0), path.move(Caret.at(path.near(7)), unit, 1, true));
        }
    }

    @Property(tries = 200)
    void neverStandsInsideACluster(@ForAll Unit[] units, @ForAll boolean extend, @ForAll boolean back) {
        CaretPath path = path(HINDI, Language.HINDI);
        Caret caret = Caret.at(0);
        for (Unit unit : units) {
            caret = path.move(caret, unit, back && unit != Unit.TEXT ? -1 : 1, extend);
            assertEquals(path.near(caret.at()), caret.at());
        }
    }

    private static CaretPath path(String text, Language language) {
        return CaretPath.of(new TextReader().read(new SourceText(text), language));
    }

    private static ReadText read(String text, List<Paragraph> paragraphs) {
        List<Sentence> sentences = List.of(new Sentence(new TextSpan(0, 9), 0), new Sentence(new TextSpan(30, 43), 2));
        return new ReadText(Language.ENGLISH, new SourceText(text), paragraphs, sentences,
                sentences.stream().map(s -> Tokeniser.tokens(text, s.span(), Language.ENGLISH)).toList());
    }
}
