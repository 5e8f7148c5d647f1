package milaan.alignment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.work.Cancellation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stories that come with the program: what a new user sees first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAlignmentTest {

    private Engine engine;

    @BeforeAll
    void wire() {
        engine = Engine.standard();
    }

    @ParameterizedTest
    @CsvSource({"kosi-flood", "cricket-final", "high-court-ruling", "state-election"})
    void findsTheReviewedLinksAndNoOther(String story) throws IOException {
        StoryLinks links = new StoryLinks(Path.of("assets/stories", story), engine);
        Analysis hindi = links.read("hi-1");
        Analysis english = links.read("en-1");
        Alignment alignment = Texts.ALIGNER.align(hindi, english, Constraints.NONE, Cancellation.never());
        StoryLinks.Outcome outcome = links.check(alignment, hindi, english);
        assertAll(
                () -> assertEquals(List.of(), outcome.wrong(), "wrong"),
                () -> assertEquals(List.of(), outcome.missed(), "missed"),
                () -> assertEquals(links.expected(), outcome.found()),
                () -> assertEquals(Alignment.Relation.TRANSLATION, alignment.relation()));
    }
}
