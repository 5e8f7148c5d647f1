package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import milaan.alignment.Constraints;
import milaan.app.Engine;
import milaan.intake.StoryReader;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.Story;
import milaan.work.Cancellation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stories that come with the program, each with planted discrepancies and with traps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleStoriesTest {

    private Engine engine;

    @BeforeAll
    void wire() {
        engine = Engine.standard();
    }

    @ParameterizedTest
    @CsvSource({"kosi-flood, 10, 0", "cricket-final, 11, 0", "high-court-ruling, 10, 0", "state-election, 10, 0"})
    void findsWhatWasPlantedAndNothingElse(String story, int leastFound, int mostFalse) throws IOException {
        Expectations expectations = new Expectations(Path.of("assets/stories", story), "expectations.json");
        Expectations.Outcome outcome = expectations.check(engine);
        System.getLogger("milaan.figures").log(System.Logger.Level.INFO, () -> story + ": " + outcome.summary()
                + "\n  also: " + String.join("\n  also: ", expectations.others(outcome.comparison())));
        assertTrue(outcome.mustFind() - outcome.missed().size() >= leastFound && outcome.falseAlarms().size() <= mostFalse,
                () -> story + ": " + outcome.summary());
    }

    /** Reports written apart leave different things out; what both say is held against each other: en-1 swapped two parties' seats. */
    @ParameterizedTest
    @CsvSource({"kosi-flood, ''", "cricket-final, ''", "high-court-ruling, ''", "state-election, hi-2 en-1 number.crossed"})
    void sayNothingOfWhatReportsWrittenApartLeaveOut(String story, String contradicted) throws Exception {
        List<String> found = new ArrayList<>();
        Story read = new StoryReader().read(List.of(Path.of("assets/stories", story))).story();
        for (Edition hindi : read.in(Language.HINDI)) {
            for (Edition english : read.in(Language.ENGLISH)) {
                if (!hindi.id().equals("hi-1") || !english.id().equals("en-1")) {
                    engine.compare(engine.analyse(hindi), engine.analyse(english), Constraints.NONE, Cancellation.never())
                            .findings().stream().map(Finding::basis).filter(f -> f.severity() == Severity.HIGH)
                            .forEach(f -> found.add(hindi.id() + " " + english.id() + " " + f.rule()));
                }
            }
        }
        assertEquals(contradicted, String.join(", ", found));
    }
}
