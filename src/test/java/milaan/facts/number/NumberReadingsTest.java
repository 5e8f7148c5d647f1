package milaan.facts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences with all that is read from them: bounds of units, fractions, ranges, scores, money, fates and identifiers. */
class NumberReadingsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "readings.txt", delimiter = '|', maxCharsPerColumn = 300)
    void readsAllOfASentence(String text, String expected) {
        assertEquals(Optional.ofNullable(expected).orElse(""), Described.of(text));
    }
}
