package milaan.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import milaan.facts.DateFact;
import milaan.facts.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Festivals and seasons by name; times of day with their zones; the clock in words. */
class NamedDaysAndZonesTest {

    private static final Optional<LocalDate> NOBODY_KNOWS = Optional.empty();
    private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2024, 6, 20));

    private final DateComparison comparison = new DateComparison();

    @ParameterizedTest
    @CsvFileSource(resources = "named.txt", delimiter = '|')
    void comparesFestivalsAndSeasonsByName(String hindi, String english, String expected) {
        assertEquals(expected, compared(hindi, english, NOBODY_KNOWS));
        assertEquals(expected, compared(hindi, english, THURSDAY));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "zones.txt", delimiter = '|')
    void convertsOnlyBetweenZonesThatBothSidesSay(String hindi, String english, String expected) {
        assertEquals(expected, compared(hindi, english, NOBODY_KNOWS));
        assertEquals(expected, compared(hindi, english, THURSDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "दिवाली की तारीख तय हुई। | दिवाली",
            "Diwali was quiet. | Diwali",
            "ईद पर छुट्टी रहेगी। | ईद",
            "Easter is early. | Easter",
            "छठ की तैयारी है। | छठ"})
    void neverComputesAFestivalThatMoves(String sentence, String words) {
        DateFact day = DateReading.date(sentence, THURSDAY);
        assertEquals(words, day.span().in(sentence));
        assertTrue(day.interval().isEmpty() || day.confidence() < DateComparison.SURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They flew to Easter Island. |",
            "ईस्टर द्वीप दूर है। |",
            "The film is by Rami Eid. |",
            "ईद गाह के पास भीड़ थी। |",
            "ईद मोहम्मद घर लौटा। |",
            "Prices stood at eight. |",
            "He shouted at eight boys. |",
            "The toll was at nine. |",
            "They met at eight. | eight = 08:00",
            "They met at eight on Monday. | eight on Monday = 2024-06-17T08:00/2024-06-17T09:00",
            "They met at half past eight. | half past eight = 08:30",
            "They met at a quarter to nine. | a quarter to nine = 08:45",
            "They met at 5 pm (IST). | 5 pm (IST = 17:00",
            "They met at 1430 GMT. | 1430 GMT = 14:30",
            "They met at 9 pm local time. | 9 pm local time = 21:00",
            "वे भारतीय समयानुसार शाम 5 बजे मिले। | भारतीय समयानुसार शाम 5 बजे = 17:00",
            "वे स्थानीय समय के अनुसार रात 9 बजे मिले। | स्थानीय समय के अनुसार रात 9 बजे = 21:00"})
    void readsWhatIsATimeAndLeavesTheRest(String sentence, String expected) {
        assertEquals(Optional.ofNullable(expected).orElse(""), DateReading.written(sentence, THURSDAY));
    }

    /** Equal facts in other words: only the day of publication makes them comparable. */
    @ParameterizedTest
    @CsvFileSource(resources = "since.txt", delimiter = '|')
    void holdsALengthAgainstTheDateItReachesBackTo(String date, String length, String expected) {
        Outcome outcome = comparison.compare(DateReading.date(date, THURSDAY), THURSDAY, DateReading.length(length));
        assertEquals(expected, written(outcome));
    }

    private String compared(String hindi, String english, Optional<LocalDate> published) {
        DateFact one = DateReading.date(hindi, published);
        DateFact other = DateReading.date(english, published);
        Outcome outcome = comparison.compare(one, published, other, published);
        assertEquals(outcome, comparison.compare(other, published, one, published), "symmetric");
        return written(outcome);
    }

    private static String written(Outcome outcome) {
        return outcome.verdict() + outcome.reason().map(r -> " " + r.code()).orElse("");
    }
}
