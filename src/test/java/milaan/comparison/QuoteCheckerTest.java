package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of quotations together: the first that finds something speaks. Each rule has a test of its own. */
class QuoteCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = QuoteChecker.standard(CheckedPair.LEXICON, CheckedPair.OPPOSITES, CheckedPair.ANSWERS, CheckedPair.WORDS);

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह रास्ता आसान है और पुल मजबूत है।” | Verma spoke. | quote.missing",
        "वर्मा ने कहा, “यह रास्ता बहुत कठिन है।” | \"This road is very easy,\" Verma said. | quote.words",
        "वर्मा ने कहा, “यह दवा असुरक्षित है।” | \"This medicine is safe,\" Verma said. | quote.words",
        "वर्मा ने कहा, “पुल मजबूत है”, और सड़क पर पानी भरने से बसें बंद हैं। "
            + "| \"The bridge is strong, and buses have stopped because water filled the road,\" Verma said. | quote.extent"})
    void givesTheFirstRuleThatFindsSomething(String hindi, String english, String rule) {
        assertEquals(rule, pairs.rules(checker, hindi, english));
        assertEquals(rule, pairs.turned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Verma said.",
        "राजनयिकों ने कहा, “यह रास्ता आसान है।” | Diplomats said: \"This road is easy.\"",
        "वर्मा ने कहा, “यह रास्ता आसान नहीं है।” | \"This road is not easy,\" Verma said.",
        "वर्मा ने कहा कि रास्ता आसान है। | \"The road is easy,\" Verma said.",
        "इस “सुधार” में देर हुई। | The reform was late.",
        "रास्ता कठिन है। | The road is easy."})
    void leavesFaithfulTranslationsAlone(String hindi, String english) {
        assertEquals("-", pairs.rules(checker, hindi, english));
        assertEquals("-", pairs.turned(checker, hindi, english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"This road is easy,\" Verma said, adding that the bridge was strong.",
        "वर्मा ने कहा, “यह रास्ता आसान है,” और बताया कि पुल मजबूत है।"})
    void findsNothingInATextHeldAgainstItself(String text) {
        assertEquals("-", pairs.told(checker, text, text));
    }
}
