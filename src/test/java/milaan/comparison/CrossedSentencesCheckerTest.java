package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import milaan.alignment.Alignment;
import milaan.facts.name.Roles;
import milaan.facts.quote.SpeakerWords;
import milaan.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two speakers of two neighbouring sentences who have changed places, where the links follow their names. */
class CrossedSentencesCheckerTest {

    private final CrossedSpeakers crossed = new CrossedSpeakers(CheckedPair.ANSWERS, CheckedPair.NAMES, Roles.shipped());
    private final StoryChecker checker = new CrossedSentencesChecker(new SpeakerChecker(
            new NameConflict(CheckedPair.ANSWERS, CheckedPair.LEXICON, CheckedPair.NAMES), crossed,
            Map.of(Language.HINDI, SpeakerWords.shipped(Language.HINDI), Language.ENGLISH, SpeakerWords.shipped(Language.ENGLISH)),
            CheckedPair.WORDS.of("genitives")), crossed);

    @ParameterizedTest(name = "{3}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "नाइक ने कहा कि स्कूल सोमवार को खुलेगा। // अंसारी ने कहा कि पानी साफ है। "
            + "| Ansari said the school would open on Monday. // Naik said the water was clean. | 0-1 1-0 | speaker.name: नाइक / Ansari",
        "नाइक ने कहा कि स्कूल सोमवार को खुलेगा। // अंसारी ने कहा कि पानी साफ है। "
            + "| Ansari said the water was clean. // Naik said the school would open on Monday. | 0-1 1-0 | -",
        "नाइक ने कहा कि स्कूल सोमवार को खुलेगा। // अंसारी ने कहा कि पानी साफ है। "
            + "| Naik said the school would open on Monday. // Ansari said the water was clean. | 0-0 1-1 | -",
        // Not side by side, on one side or on both, or linked to one sentence only.
        "नाइक ने कहा कि स्कूल सोमवार को खुलेगा। // बारिश हुई। // अंसारी ने कहा कि पानी साफ है। "
            + "| Ansari said the school would open on Monday. // It rained. // Naik said the water was clean. | 0-2 1-1 2-0 | -",
        "नाइक ने कहा कि स्कूल सोमवार को खुलेगा। // अंसारी ने कहा कि पानी साफ है। "
            + "| Ansari said the school would open on Monday. // It rained. // Naik said the water was clean. | 0-2 1-0 | -",
        "नाइक ने कहा कि स्कूल सोमवार को खुलेगा। // अंसारी ने कहा कि पानी साफ है। "
            + "| Ansari said the school would open on Monday. // Naik said the water was clean. | 0-1 | -",
        "बारिश हुई। // नाइक ने कहा कि स्कूल सोमवार को खुलेगा। // अंसारी ने कहा कि पानी साफ है। "
            + "| It rained. // Ansari said the school would open on Monday. // Naik said the water was clean. | 0-0 1-2 2-1 | speaker.name: नाइक / Ansari"})
    void tellsSpeakersWhoChangedPlaces(String hindi, String english, String links, String told) {
        assertEquals(told, CheckedStory.translation(hindi, english, links).told(checker));
        assertEquals(told, CheckedStory.translation(hindi, english, links).toldTurned(checker));
        assertEquals("-", CheckedStory.of(hindi, english, links, Alignment.Relation.REPORTS).told(checker));
    }

    @Test
    void isSureOfItAndGrave() {
        CheckedStory story = CheckedStory.translation("नाइक ने कहा कि स्कूल सोमवार को खुलेगा। // अंसारी ने कहा कि पानी साफ है।",
                "Ansari said the school would open on Monday. // Naik said the water was clean.", "0-1 1-0");
        assertEquals(List.of("HIGH 0.75"), checker.check(story.hindi(), story.english(), story.aligned(0)).stream().map(Finding::basis)
                .map(b -> b.severity() + " " + b.confidence()).toList());
    }
}
