package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishInflectionTest {

    @ParameterizedTest
    @CsvSource({"arrested, PAST", "beat, PAST", "taught, PAST", "arrests, THIRD", "murder, PLAIN", "harass, PLAIN", "beating, GERUND"})
    void readsTheForm(String verb, EnglishInflection expected) {
        assertEquals(expected, EnglishInflection.of(verb));
    }
}
