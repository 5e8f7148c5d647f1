package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that do not pair in one text, with the other text's quotation where it shows how it should be. */
class UnbalancedQuoteCheckerTest {

    private final StoryChecker checker = new UnbalancedQuoteChecker();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “रास्ता आसान है।” | Verma said, \"The road is easy. | quote.unclosed: “रास्ता आसान है।” / \"The road is easy.",
        "वर्मा ने कहा, “रास्ता आसान है। | Verma said, \"The road is easy.\" | quote.unclosed: “रास्ता आसान है। / \"The road is easy.\"",
        "वर्मा ने कहा, रास्ता आसान है।” | Verma said, “The road is easy.” | quote.stray: ” / “The road is easy.”",
        "वर्मा ने कहा, “रास्ता आसान है।” | Verma said, ”The road is easy.” | quote.misopened: “रास्ता आसान है।” / ”The road is easy.”",
        "वर्मा ने कहा, “रास्ता आसान है। | Verma said the road was easy. | quote.unclosed: “रास्ता आसान है। /"})
    void tellsAMarkWithoutItsFellow(String hindi, String english, String told) {
        CheckedStory story = CheckedStory.translation(hindi, english, "0-0");
        assertEquals(told, story.told(checker));
        assertEquals(told, story.toldTurned(checker));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “रास्ता आसान है।” | Verma said, \"The road is easy.\"",
        "वर्मा ने कहा, ‘रास्ता आसान है।’ | Verma said, 'The road is easy.'",
        "वर्मा ने कहा, «रास्ता आसान है।» | The boys' road doesn't flood, Verma said.",
        "वर्मा ने कहा, “राव बोले, ‘रुको’, और रुक गए।” | Verma said, \"Rao called 'stop', and stopped.\""})
    void leavesBalancedMarksAndApostrophesAlone(String hindi, String english) {
        CheckedStory story = CheckedStory.translation(hindi, english, "0-0");
        assertEquals("-", story.told(checker));
        assertEquals("-", story.toldTurned(checker));
    }
}
