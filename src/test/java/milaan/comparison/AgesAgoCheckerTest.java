package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages ago: no day or year to compare, but the amounts are there. */
class AgesAgoCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = AgesAgoChecker.shipped(CheckedPair.WORDS);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "यह झील एक अरब साल पहले बनी। | The lake was formed a million years ago. | duration.length: 1000000000 / 1000000",
        "डायनासोर 6.5 करोड़ साल पहले लुप्त हुए। | Dinosaurs died out 65 billion years ago. | duration.length: 65000000 / 65000000000",
        "ये चट्टानें 40 लाख साल पहले बनीं। | These rocks were formed 4 billion years ago. | duration.length: 4000000 / 4000000000"})
    void tellsAnotherAge(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "यह झील एक अरब साल पहले बनी। | The lake was formed a billion years ago.",
        "डायनासोर 6.5 करोड़ साल पहले लुप्त हुए। | Dinosaurs died out 65 million years ago.",
        "यह झील लाखों साल पहले बनी। | The lake was formed millions of years ago.",
        "यह झील 50 साल पहले बनी। | The lake was made 50 years ago.",
        "यह झील एक अरब साल पहले बनी। | The lake was formed long ago."})
    void leavesTheSameAgeAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
