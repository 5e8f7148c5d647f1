package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import milaan.app.Engine;
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
    @CsvSource({"kosi-flood, 9, 0", "cricket-final, 11, 0", "high-court-ruling, 9, 0", "state-election, 9, 0"})
    void findsWhatWasPlantedAndNothingElse(String story, int leastFound, int mostFalse) throws IOException {
        Expectations expectations = new Expectations(Path.of("assets/stories", story), "expectations.json");
        Expectations.Outcome outcome = expectations.check(engine);
        System.getLogger("milaan.figures").log(System.Logger.Level.INFO, () -> story + ": " + outcome.summary()
                + "\n  also: " + String.join("\n  also: ", expectations.others(outcome.comparison())));
        assertTrue(outcome.mustFind() - outcome.missed().size() >= leastFound && outcome.falseAlarms().size() <= mostFalse,
                () -> story + ": " + outcome.summary());
    }
}
