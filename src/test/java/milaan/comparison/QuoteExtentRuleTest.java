package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that hold words which the other side has outside its own; a word or two may move. */
class QuoteExtentRuleTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final QuoteRule rule = new QuoteExtentRule(CheckedPair.ANSWERS);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “नया स्कूल खुलेगा और गांव के बच्चों को किताबें, कपड़े और दूध मिलेगा।” "
            + "| \"The new school will open,\" Verma said, and the children of the village will get books, clothes and milk. "
            + "| quote.extent: “नया स्कूल खुलेगा और गांव के बच्चों को किताबें, कपड़े और दूध मिलेगा।” / \"The new school will open,\"",
        "वर्मा ने कहा, “पुल मजबूत है”, और सड़क पर पानी भरने से बसें बंद हैं। "
            + "| \"The bridge is strong, and buses have stopped because water filled the road,\" Verma said. "
            + "| quote.extent: “पुल मजबूत है” / \"The bridge is strong, and buses have stopped because water filled the road,\""})
    void tellsAnotherBeginningOrEnd(String hindi, String english, String told) {
        assertEquals(told, pairs.told(rule, hindi, english));
        assertEquals(told, pairs.toldTurned(rule, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “नया स्कूल अगले महीने खुलेगा और बच्चों को किताबें मिलेंगी।” "
            + "| \"The new school will open next month and the children will get books,\" Verma said.",
        "वर्मा ने कहा, “नया स्कूल अगले महीने खुलेगा।” | \"The new school,\" Verma said, \"will open next month.\"",
        "वर्मा ने कहा कि नया स्कूल अगले महीने खुलेगा। | \"The new school will open next month,\" Verma said."})
    void leavesAWordOrTwoMovedAlone(String hindi, String english) {
        assertEquals("-", pairs.told(rule, hindi, english));
        assertEquals("-", pairs.toldTurned(rule, hindi, english));
    }
}
