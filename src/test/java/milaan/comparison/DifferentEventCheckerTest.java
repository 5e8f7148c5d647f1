package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.alignment.Alignment.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two reports of different events, with the dates and places that make it likely. */
class DifferentEventCheckerTest {

    private final StoryChecker checker = new DifferentEventChecker();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "सोमवार को पटना में आग लगी। | A boat sank near Mumbai on Friday. | event.different: सोमवार, पटना / Friday, Mumbai",
        "2019 में कोच्चि में बाढ़ आई थी। | The mayor of Nagpur resigned in 2021. | event.different: 2019, कोच्चि / 2021, Nagpur",
        "बारिश थम गई। // जयपुर में मेला लगा। | The shops were shut. | event.different: जयपुर /"})
    void givesTheDatesAndPlacesOfBoth(String hindi, String english, String told) {
        CheckedStory story = CheckedStory.of(hindi, english, "", Relation.OTHER_EVENT);
        assertEquals(told, story.told(checker));
        assertEquals(told, story.toldTurned(checker));
    }

    @ParameterizedTest
    @EnumSource(names = "OTHER_EVENT", mode = EnumSource.Mode.EXCLUDE)
    void saysNothingOfOneEvent(Relation relation) {
        CheckedStory story = CheckedStory.of("सोमवार को पटना में आग लगी।", "A boat sank near Mumbai on Friday.", "", relation);
        assertEquals("-", story.told(checker));
        assertEquals("-", story.toldTurned(checker));
    }
}
