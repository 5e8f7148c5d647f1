package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import milaan.app.Engine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A real pair of reports with reviewed expectations; kept outside the project. */
class PyongyangTest {

    private static final Path FOLDER = Path.of("../shared/stories/pyongyang");

    @Test
    void findsWhoArrivedAndTheBrokenQuotations() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the five Pyongyang reports are not here: " + FOLDER);
        Expectations expectations = new Expectations(FOLDER, "gold-hi-000-en-002.json");
        Expectations.Outcome outcome = expectations.check(Engine.standard());
        System.getLogger("milaan.figures").log(System.Logger.Level.INFO, () -> outcome.summary()
                + "\n  also: " + String.join("\n  also: ", expectations.others(outcome.comparison())));
        assertAll(() -> assertEquals(List.of(), outcome.missed()), () -> assertEquals(List.of(), outcome.falseAlarms()));
    }
}
