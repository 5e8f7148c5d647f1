package milaan.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tables at the edges of the rules: parts of periods, weekdays, ranges, hours, conversions. */
class DateTablesTest {

    private static final Optional<LocalDate> NOBODY_KNOWS = Optional.empty();
    private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2024, 6, 20));

    private final DateComparison comparison = new DateComparison();

    @ParameterizedTest
    @CsvFileSource(resources = "readings.txt", delimiter = '|')
    void readsAllOfASentence(String sentence, String expected) {
        assertEquals(Optional.ofNullable(expected).orElse(""), DateReading.written(sentence, THURSDAY));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "comparisons.txt", delimiter = '|')
    void comparesDates(String hindi, String english, String undated, String dated) {
        assertEquals(undated, compared(hindi, english, NOBODY_KNOWS));
        assertEquals(undated, compared(english, hindi, NOBODY_KNOWS));
        assertEquals(dated, compared(hindi, english, THURSDAY));
        assertEquals(dated, compared(english, hindi, THURSDAY));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "lengths.txt", delimiter = '|')
    void comparesLengths(String hindi, String english, String expected) {
        DurationFact one = DateReading.length(hindi);
        DurationFact other = DateReading.length(english);
        assertEquals(expected, written(comparison.compare(one, other)));
        assertEquals(expected, written(comparison.compare(other, one)));
    }

    private String compared(String one, String other, Optional<LocalDate> published) {
        DateFact first = DateReading.date(one, published);
        return written(comparison.compare(first, published, DateReading.date(other, published), published));
    }

    private static String written(Outcome outcome) {
        return outcome.verdict() + outcome.reason().map(r -> " " + r.code()).orElse("");
    }
}
