package milaan.facts.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PolarityReadingsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "readings.txt", delimiter = '|')
    void readsAllOfASentence(String text, String expected) {
        assertEquals(Optional.ofNullable(expected).orElse(""), PolarityReadings.of(text));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "denials.txt", delimiter = '|')
    void saysWhichDenialIsUnanswered(String hindi, String english, String expected) {
        assertEquals(expected, PolarityReadings.negation(hindi, english));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "hedges.txt", delimiter = '|')
    void saysWhichHedgeIsUnanswered(String hindi, String english, String expected) {
        assertEquals(expected, PolarityReadings.hedge(hindi, english));
    }
}
