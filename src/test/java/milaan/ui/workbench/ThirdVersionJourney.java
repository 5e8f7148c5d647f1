package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import milaan.ui.desk.Columns;
import milaan.ui.settings.Settings;
import milaan.ui.story.Side;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A third version beside the two, with the keyboard alone: shown, gone into, and away again. */
class ThirdVersionJourney extends WindowJourney {

    @Test
    void showsThreeVersionsAndJudgesBothPairs(FxRobot robot) throws Exception {
        settled();
        size(1280, 720);
        third(robot);
        assertEquals(List.of("hi-1", "en-1", "hi-2"), Columns.of(state()).editions());
        robot.type(KeyCode.F8);
        String first = state().currentFinding().orElseThrow().key();
        shots(robot, "third");
        robot.type(KeyCode.TAB);
        assertEquals(Side.RIGHT, state().selection().side());
        assertEquals("hi-1", state().pair().left().id());
        robot.type(KeyCode.TAB);
        assertEquals("en-1", state().pair().left().id());
        assertEquals("hi-2", state().pair().right().id());
        assertEquals(List.of("hi-1", "en-1", "hi-2"), Columns.of(state()).editions());
        robot.type(KeyCode.F8);
        shots(robot, "third-active");
        String inThird = state().currentFinding().orElseThrow().key();
        robot.type(KeyCode.X);
        assertTrue(state().finding(inThird).orElseThrow().isDismissed());
        robot.type(KeyCode.TAB);
        if (state().selection().side() == Side.RIGHT) {
            robot.type(KeyCode.TAB);
        }
        assertEquals("hi-1", state().pair().left().id());
        assertEquals(Side.LEFT, state().selection().side());
        assertTrue(state().finding(first).isPresent());
        third(robot);
        assertTrue(state().beside().isEmpty());
        assertEquals("en-1", state().pair().right().id());
        robot.type(KeyCode.TAB, KeyCode.TAB);
        assertEquals(Side.LEFT, state().selection().side());
    }

    @Test
    void keepsTheThirdVersionWhileLinksAndVersionsChange(FxRobot robot) throws Exception {
        settled();
        size(1280, 720);
        third(robot);
        robot.type(KeyCode.F7, KeyCode.DELETE);
        settled();
        assertFalse(state().annotations().barred().isEmpty());
        assertTrue(state().beside().isPresent());
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> workbench.model().choose(Side.RIGHT, "hi-2"));
        settled();
        assertEquals(List.of("hi-1", "hi-2", "en-1"), Columns.of(state()).editions());
        robot.interact(() -> workbench.model().chooseThird("en-2"));
        settled();
        assertEquals(List.of("hi-1", "hi-2", "en-2"), Columns.of(state()).editions());
    }

    private void third(FxRobot robot) throws Exception {
        chord(robot, KeyCode.DIGIT3, KeyCode.CONTROL, KeyCode.SHIFT);
        settled();
    }

    private void settled() throws Exception {
        await(() -> Asked.ask(() -> workbench.model().state().get().isPresent()
                && !workbench.model().comparing().get()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Pictures to look at, where they are asked for. */
    private void shots(FxRobot robot, String name) throws Exception {
        if (Screens.WRITE) {
            Screens.shoot(robot, stage, name);
            robot.interact(() -> workbench.theme(Settings.Theme.CONTRAST));
            robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
            Screens.shoot(robot, stage, name + "-contrast-hi");
            robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
            robot.interact(() -> workbench.language(InterfaceLanguage.ENGLISH));
        }
    }
}
