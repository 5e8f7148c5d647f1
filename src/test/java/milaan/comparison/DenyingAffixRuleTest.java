package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quoted word with a prefix or ending that denies against the plain word. */
class DenyingAffixRuleTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final QuoteRule rule = new DenyingAffixRule(CheckedPair.ANSWERS, CheckedPair.LEXICON, CheckedPair.WORDS.of("parted"));

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह नियम लोकप्रिय है।” | \"This rule is unpopular,\" Verma said. | quote.words: लोकप्रिय / unpopular",
        "वर्मा ने कहा, “यह दवा असुरक्षित है।” | \"This medicine is safe,\" Verma said. | quote.words: असुरक्षित / safe",
        "वर्मा ने कहा, “हमारी कोशिश असफल रही।” | \"Our effort was successful,\" Verma said. | quote.words: असफल / successful",
        "वर्मा ने कहा कि यह फैसला कानूनी है। | \"This decision is illegal,\" Verma said. | quote.words: कानूनी / illegal"})
    void tellsALostAffix(String hindi, String english, String told) {
        assertEquals(told, pairs.told(rule, hindi, english));
        assertEquals(told, pairs.toldTurned(rule, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह दवा गैर-जरूरी है।” | \"This medicine is unnecessary,\" Verma said.",
        "वर्मा ने कहा, “यह नियम लोकप्रिय नहीं है।” | \"This rule is unpopular,\" Verma said.",
        "वर्मा ने कहा, “हमारी कोशिश असफल रही।” | \"Our effort was unsuccessful,\" Verma said.",
        "वर्मा ने कहा, “यह दवा असुरक्षित है।” | \"This medicine is unsafe,\" Verma said.",
        "वर्मा ने कहा, “यह दवा सुरक्षित है।” | \"This medicine is safe,\" Verma said."})
    void leavesADenialOnBothSidesAlone(String hindi, String english) {
        assertEquals("-", pairs.told(rule, hindi, english));
        assertEquals("-", pairs.toldTurned(rule, hindi, english));
    }
}
