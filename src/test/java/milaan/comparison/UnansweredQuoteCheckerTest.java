package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quoted statement of which the translation only keeps that somebody spoke: too little to be aligned. */
class UnansweredQuoteCheckerTest {

    private final StoryChecker checker = new UnansweredQuoteChecker();

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "“यह रास्ता आसान है,” उन्होंने कहा। | He spoke. | | quote.missing: “यह रास्ता आसान है,” /",
        "उन्होंने बात की। | \"This road is easy,\" he said. | | quote.missing:  / \"This road is easy,\"",
        "पुल खुल गया। // मेयर ने टिप्पणी की। // बारिश थम गई। | The bridge opened. // \"The work took two years,\" the mayor said. "
            + "// The rain stopped. | 0-0 2-2 | quote.missing:  / \"The work took two years,\"",
        "मेयर ने कहा कि काम दो साल चला। // पुल खुल गया। | The mayor commented. // The bridge opened. | 1-1 "
            + "| quote.missing: काम दो साल चला /"})
    void tellsAStatementThatOnlyItsSpeakerIsLeftOf(String hindi, String english, String links, String told) {
        CheckedStory story = CheckedStory.translation(hindi, english, links);
        assertEquals(told, story.told(checker));
        assertEquals(told, story.toldTurned(checker));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        // Linked: the checkers of pairs see it.
        "“यह रास्ता आसान है,” उन्होंने कहा। | He spoke. | 0-0",
        "“यह रास्ता आसान है,” उन्होंने कहा। | The rain stopped. |",
        // On the other side of a link.
        "“यह रास्ता आसान है,” उन्होंने कहा। // पुल खुल गया। | The bridge opened. // He spoke. | 1-0",
        // Either may be meant.
        "“यह रास्ता आसान है,” उन्होंने कहा। // “पुल बहुत मजबूत है,” उन्होंने कहा। | He spoke. |",
        "मेयर ने बात की। | The mayor spoke. |"})
    void leavesWhatMayHaveAnAnswerAlone(String hindi, String english, String links) {
        CheckedStory story = CheckedStory.translation(hindi, english, links);
        assertEquals("-", story.told(checker));
        assertEquals("-", story.toldTurned(checker));
    }
}
