package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement in marks that the other side tells without marks and without loss: information, no discrepancy. */
class ParaphraseRuleTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final QuoteRule rule = new ParaphraseRule(CheckedPair.ANSWERS);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा कि नया स्कूल अगले महीने खुलेगा और बच्चे पानी लाएंगे। "
            + "| \"The new school will open next month and children will bring water,\" Verma said. "
            + "| quote.paraphrase: नया स्कूल अगले महीने खुलेगा और बच्चे पानी लाएंगे / \"The new school will open next month "
            + "and children will bring water,\"",
        "वर्मा ने कहा, “नया अस्पताल इस साल शहर में बनेगा।” "
            + "| Verma said that a new hospital would be built in the city this year. "
            + "| quote.paraphrase: “नया अस्पताल इस साल शहर में बनेगा।” / a new hospital would be built in the city this year"})
    void tellsDirectSpeechTurnedIntoReportedSpeech(String hindi, String english, String told) {
        assertEquals(told, pairs.told(rule, hindi, english));
        assertEquals(told, pairs.toldTurned(rule, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “नया अस्पताल इस साल शहर में बनेगा।” | \"A new hospital will be built in the city this year,\" Verma said.",
        "वर्मा ने कहा, “नया अस्पताल इस साल शहर में बनेगा।” | Verma spoke about his childhood by the river.",
        "वर्मा ने कहा कि नया अस्पताल इस साल शहर में बनेगा। | Verma said that a new hospital would be built in the city this year.",
        "वर्मा ने “अच्छा” कहा। | Verma called it good."})
    void leavesMarksOnBothSidesAlone(String hindi, String english) {
        assertEquals("-", pairs.told(rule, hindi, english));
        assertEquals("-", pairs.toldTurned(rule, hindi, english));
    }
}
