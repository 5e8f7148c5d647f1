package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement whose content the other side does not have, not even in fewer words. */
class DroppedQuoteRuleTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final QuoteRule rule = new DroppedQuoteRule(CheckedPair.ANSWERS);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह रास्ता आसान है और पुल मजबूत है।” | Verma spoke. | quote.missing: “यह रास्ता आसान है और पुल मजबूत है।” /",
        "वर्मा ने बात की। | \"The road is easy and the bridge is strong,\" Verma said. "
            + "| quote.missing:  / \"The road is easy and the bridge is strong,\"",
        "वर्मा ने पत्रकारों से बात की। | \"Prices will fall before the harvest, and no farmer will lose a rupee,\" Verma said. "
            + "| quote.missing:  / \"Prices will fall before the harvest, and no farmer will lose a rupee,\""})
    void tellsADroppedStatement(String hindi, String english, String told) {
        assertEquals(told, pairs.told(rule, hindi, english));
        assertEquals(told, pairs.toldTurned(rule, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह रास्ता आसान है और पुल मजबूत है।” | \"The road is easy and the bridge is strong,\" Verma said.",
        "वर्मा ने कहा, “यह रास्ता आसान है और पुल मजबूत है।” | Verma said that the road was easy and the bridge strong.",
        "वर्मा ने कहा, “यह रास्ता आसान है और पुल मजबूत है।” | Verma called the road easy and the bridge strong.",
        "वर्मा ने “अच्छा” कहा। | Verma spoke."})
    void leavesAStatementToldInOtherWordsAlone(String hindi, String english) {
        assertEquals("-", pairs.told(rule, hindi, english));
        assertEquals("-", pairs.toldTurned(rule, hindi, english));
    }
}
