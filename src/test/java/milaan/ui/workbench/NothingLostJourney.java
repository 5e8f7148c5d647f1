package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import milaan.store.sqlite.SqliteStoryStore;
import milaan.ui.task.FxTaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A disk that is full while somebody works: it is said, the work is kept, and leaving waits for it. */
class NothingLostJourney extends WindowJourney {

    private final AtomicBoolean full = new AtomicBoolean();

    @Override
    Desks desks() {
        return new Desks(folder, new FullDisk(new SqliteStoryStore(), full));
    }

    @Override
    List<Path> opened() {
        return List.of();
    }

    @BeforeEach
    void small(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(720);
        });
    }

    @Test
    void saysWhatIsNotSavedAndSavesItOnAsking(FxRobot robot) throws Exception {
        openSample(robot);
        full.set(true);
        robot.type(KeyCode.F8, KeyCode.X);
        await(() -> Asked.ask(() -> robot.lookup("#save-bar").query().isVisible()));
        assertTrue(saved(robot).startsWith("Not saved yet"), saved(robot));
        Screens.shoot(robot, stage, "not-saved");
        full.set(false);
        robot.interact(() -> robot.lookup("#save-retry").queryButton().fire());
        await(() -> !Asked.ask(() -> robot.lookup("#save-bar").query().isVisible()));
        assertTrue(saved(robot).startsWith("Saved"), saved(robot));
    }

    @Test
    void asksBeforeItClosesWithUnsavedWork(FxRobot robot) throws Exception {
        openSample(robot);
        full.set(true);
        robot.type(KeyCode.F8, KeyCode.X);
        await(() -> Asked.ask(() -> robot.lookup("#save-bar").query().isVisible()));
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        assertTrue(Asked.ask(() -> robot.lookup("#unsaved").tryQuery()).isPresent());
        Screens.shoot(robot, stage, "unsaved");
        robot.type(KeyCode.ESCAPE);
        assertTrue(stage.isShowing());
        assertEquals(1, workbench.model().state().get().orElseThrow().unsaved());
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        full.set(false);
        robot.type(KeyCode.ENTER);
        await(() -> !stage.isShowing());
        robot.interact(() -> { });
        assertFalse(workbench.model().desk().isPresent());
    }

    @Test
    void tellsWhatHappenedOnOpeningUntilItIsRead(FxRobot robot) throws Exception {
        openSample(robot);
        robot.interact(workbench::finish);
        Path text;
        try (var files = Files.walk(folder.resolve("samples/kosi-flood"))) {
            text = files.filter(f -> f.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
        }
        Files.writeString(text, Files.readString(text) + "\nएक और वाक्य।\n");
        robot.interact(() -> {
            workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new ScreensTest.NoFiles());
            workbench.show(List.of(folder.resolve("samples/kosi-flood")));
        });
        await(() -> workbench.model().state().get().isPresent());
        await(() -> Asked.ask(() -> robot.lookup("#notice-bar").query().isVisible()));
        Screens.shoot(robot, stage, "notice");
        robot.interact(() -> robot.lookup("#notice-read").queryButton().fire());
        assertFalse(Asked.ask(() -> robot.lookup("#notice-bar").query().isVisible()));
    }

    private String saved(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Label) Asked.ask(() -> robot.lookup("#saved").query())).getText();
    }

    private void openSample(FxRobot robot) throws Exception {
        robot.interact(() -> workbench.sample("kosi-flood"));
        await(() -> workbench.model().state().get().isPresent());
    }

}
