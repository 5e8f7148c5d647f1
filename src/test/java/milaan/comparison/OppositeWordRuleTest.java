package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quoted word whose opposite, or another of its small set, stands in the translation. */
class OppositeWordRuleTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final QuoteRule rule = new OppositeWordRule(CheckedPair.OPPOSITES, CheckedPair.ANSWERS, CheckedPair.WORDS);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह रास्ता बहुत कठिन है।” | \"This road is very easy,\" Verma said. | quote.words: कठिन / easy",
        "वर्मा ने कहा, “हम इस योजना का विरोध करेंगे।” | \"We will support this plan,\" Verma said. | quote.words: विरोध / support",
        "वर्मा ने कहा, “नहर सूख गई है।” | \"The pond has dried up,\" Verma said. | quote.words: नहर / pond",
        "वर्मा ने कहा, “बच्चों को दूध और फल मिलेंगे।” | \"Children will get milk and eggs,\" Verma said. | quote.words: फल / eggs",
        "वर्मा ने कहा, “मैंने गोलियों की आवाज सुनी।” | \"I saw the firing,\" Verma said. | quote.words: सुनी / saw",
        "“यह स्थानीय समस्या है,” उन्होंने कहा। | \"This is a global problem,\" he said. | quote.words: स्थानीय / global",
        "वर्मा ने कहा, “यह हमारी सबसे पुरानी दुकान है।” | \"This is our newest shop,\" Verma said. | quote.words: पुरानी / newest",
        "वर्मा ने कहा, “यह योजना दीर्घकालिक है।” | \"This plan is short-term,\" Verma said. | quote.words: दीर्घकालिक / short-term",
        "वर्मा ने कहा, “बारिश में पुल टूटा, पर रास्ता आसान था।” "
            + "| \"The bridge broke in the rain, but the road was difficult,\" Verma said. | quote.words: आसान / difficult",
        "वर्मा ने कहा कि पुल कमजोर है। | \"The bridge is strong,\" Verma said. | quote.words: कमजोर / strong",
        "वर्मा ने कहा, “अस्पताल में पानी नहीं है और डॉक्टर परेशान हैं।” "
            + "| \"There is no water in the school and the doctors are troubled,\" Verma said. | quote.words: अस्पताल / school",
        "वर्मा ने कहा, “नया अस्पताल इस साल शहर में बनेगा।” | \"A new school will be built in the city this year,\" Verma said. "
            + "| quote.words: अस्पताल / school"})
    void tellsAQuotedWordTurnedRound(String hindi, String english, String told) {
        assertEquals(told, pairs.told(rule, hindi, english));
        assertEquals(told, pairs.toldTurned(rule, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह रास्ता आसान नहीं है।” | \"This road is not easy,\" Verma said.",
        "वर्मा ने कहा, “यह रास्ता आसान नहीं है।” | \"This road is difficult,\" Verma said.",
        "वर्मा ने कहा, “यह रास्ता आसान है, कठिन नहीं।” | \"This road is easy, not difficult,\" Verma said.",
        "वर्मा ने कहा कि रास्ता आसान है। | \"The road is easy,\" Verma said.",
        "वर्मा ने कहा, “नया अस्पताल इस साल शहर में बनेगा।” | \"A new hospital will be built in the city this year,\" Verma said.",
        "रास्ता बहुत कठिन है। | The road is very easy."})
    void leavesAFaithfulQuotationAlone(String hindi, String english) {
        assertEquals("-", pairs.told(rule, hindi, english));
        assertEquals("-", pairs.toldTurned(rule, hindi, english));
    }
}
