package milaan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTrainerTest {

    private static LexiconTrainer trained() {
        LexiconTrainer trainer = new LexiconTrainer();
        trainer.read(List.of("english\thindi", "red house\tलाल घर", "red car\tलाल कार", "blue house\tनीला घर",
                "blue car\tनीला कार", "my house\tमेरा घर"));
        return trainer;
    }

    @Test
    void learnsWhichWordsTranslateEachOther() {
        Lexicon lexicon = new Lexicon(rows(trained().lexicon()), rows(trained().frequencies()));
        assertTrue(lexicon.weight("घर", "hous") > 0.6);
        assertTrue(lexicon.weight("लाल", "red") > 0.5);
        assertTrue(lexicon.weight("लाल", "hous") < 0.1);
    }

    @Test
    void countsStems() {
        assertTrue(trained().frequencies().contains("en\thous\t3\n"));
        assertTrue(trained().frequencies().contains("hi\tघर\t3\n"));
    }

    @Test
    void takesGlossaryWords() {
        LexiconTrainer trainer = new LexiconTrainer();
        trainer.readGlossary(List.of("# note", "बाढ़,सैलाब\tflood,deluge"));
        assertEquals(4, trainer.lexicon().size());
    }

    @ParameterizedTest
    @CsvSource({"1, -0.5772156649", "0.5, -1.9635100260", "10, 2.2517525890"})
    void knowsTheDigammaFunction(double x, double value) {
        assertEquals(value, WordAlignmentModel.digamma(x), 1e-6);
    }

    private static List<List<String>> rows(List<String> lines) {
        return lines.stream().map(l -> List.of(l.strip().split("\t"))).toList();
    }
}
