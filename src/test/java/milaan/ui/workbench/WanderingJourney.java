package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.desk.DeskState;
import milaan.ui.settings.Settings;
import milaan.ui.story.Side;
import milaan.ui.task.FxTaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** To a sentence by its number, back and forward; the next day the story opens where it was left. */
@ExtendWith(ApplicationExtension.class)
class WanderingJourney {

    @TempDir
    static Path folder;

    private Workbench workbench;
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        Fonts.load();
        PangoWrapFix.apply();
        stage = given;
        open();
    }

    private void open() throws Exception {
        workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new ScreensTest.NoFiles());
        workbench.show(new Desks(folder).kosi());
    }

    @Test
    void goesToASentenceBackForwardAndReopensThere(FxRobot robot) throws Exception {
        awaitStory();
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        String first = state().selection().claim().orElseThrow();
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        robot.write("4");
        assertEquals(sentence(Side.LEFT, 4), preview(robot));
        robot.type(KeyCode.DOWN);
        assertEquals(sentence(Side.LEFT, 5), preview(robot));
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        assertEquals(sentence(Side.RIGHT, 5), preview(robot));
        Screens.shoot(robot, stage, "go-to-sentence");
        robot.type(KeyCode.ENTER);
        assertFalse(Asked.ask(() -> robot.lookup("#go-to-sentence").tryQuery()).isPresent());
        assertEquals(Side.RIGHT, state().selection().side());
        String there = state().selection().claim().orElseThrow();
        assertTrue(state().currentClaim().orElseThrow().on(Side.RIGHT).stream().map(s -> s.in(text(Side.RIGHT)))
                .toList().contains(sentence(Side.RIGHT, 5)));

        alt(robot, KeyCode.LEFT);
        assertEquals(first, state().selection().claim().orElseThrow());
        alt(robot, KeyCode.RIGHT);
        assertEquals(there, state().selection().claim().orElseThrow());

        robot.interact(workbench::finish);
        robot.interact(() -> {
            try {
                open();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        awaitStory();
        assertEquals(there, state().selection().claim().orElseThrow());
        assertEquals(Side.RIGHT, state().selection().side());
        robot.interact(workbench::finish);
    }

    private static void alt(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
    }

    private static String preview(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return Asked.ask(() -> robot.lookup("#sentence-preview").queryAs(Label.class).getText());
    }

    private void awaitStory() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String sentence(Side side, int number) {
        return state().pair().analysis(side).text().text(number - 1);
    }

    private String text(Side side) {
        return state().pair().analysis(side).text().source().value();
    }

    private DeskState state() {
        WaitForAsyncUtils.waitForFxEvents();
        return workbench.model().state().get().orElseThrow();
    }
}
