package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.alignment.Alignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that only one text has, neighbours together; a byline, a linked sentence and another event's are none. */
class OnlyInOneCheckerTest {

    private final StoryChecker checker = new OnlyInOneChecker();

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', value = {
        "पुल सोमवार को खुलेगा। // किसान नई सड़क से खुश हैं। | The bridge opens on Monday. | 0-0 | only.in.one: किसान नई सड़क से खुश हैं। /",
        "पुल सोमवार को खुलेगा। | The bridge opens on Monday. // Farmers welcomed the new road. | 0-0 "
            + "| only.in.one:  / Farmers welcomed the new road.",
        "पुल सोमवार को खुलेगा। // किसान नई सड़क से खुश हैं। | Rain is expected all week. // The bridge opens on Monday. | 0-1 "
            + "| only.in.one: किसान नई सड़क से खुश हैं। / ; only.in.one:  / Rain is expected all week."})
    void tellsASentenceOfOneText(String hindi, String english, String links, String told) {
        CheckedStory story = CheckedStory.translation(hindi, english, links);
        assertEquals(parts(told), parts(story.told(checker)));
        assertEquals(parts(told), parts(story.toldTurned(checker)));
    }

    /** The left text comes first, so that the order turns with the texts. */
    private static List<String> parts(String told) {
        return List.of(told.split(";")).stream().map(String::strip).sorted().toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "पुल सोमवार को खुलेगा। // किसान नई सड़क से खुश हैं। | The bridge opens on Monday. // Farmers welcomed the new road. | 0-0 1-1",
        "नई दिल्ली, एजेंसी // पुल सोमवार को खुलेगा। | The bridge opens on Monday. | 1-0",
        "पुल सोमवार को खुलेगा। | By our correspondent // The bridge opens on Monday. | 0-1"})
    void leavesLinkedSentencesAndBylinesAlone(String hindi, String english, String links) {
        CheckedStory story = CheckedStory.translation(hindi, english, links);
        assertEquals("-", story.told(checker));
        assertEquals("-", story.toldTurned(checker));
    }

    @Test
    void tellsNeighboursTogether() {
        assertEquals("only.in.one: किसान नई सड़क से खुश हैं। बस सेवा भी शुरू होगी। /", CheckedStory.translation(
                "पुल सोमवार को खुलेगा। // किसान नई सड़क से खुश हैं। // बस सेवा भी शुरू होगी।", "The bridge opens on Monday.", "0-0")
                .told(checker).replace('\n', ' '));
    }

    @Test
    void saysNothingOfAnotherEvent() {
        assertEquals("-", CheckedStory.of("किसान नई सड़क से खुश हैं।", "The bridge opens on Monday.", "",
                Alignment.Relation.OTHER_EVENT).told(checker));
    }
}
