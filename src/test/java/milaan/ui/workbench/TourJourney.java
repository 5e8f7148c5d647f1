package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The first steps: gone through, left and begun again with the keyboard, while the work goes on. */
class TourJourney extends WindowJourney {

    @Test
    void takesFiveStepsBesideTheWork(FxRobot robot) throws Exception {
        awaitStory();
        robot.interact(workbench::welcome);
        for (int step = 1; step <= 5; step++) {
            assertEquals(step + " of 5", this.<Label>find(robot, ".callout-place").getText());
            assertInside(robot);
            String before = state().selection().claim().orElseThrow();
            robot.type(KeyCode.J);
            assertFalse(state().selection().claim().orElseThrow().equals(before), "the keys go on reading");
            robot.interact(() -> workbench.language(workbench.settings().language()));
            assertTrue(isThere(robot, "#tour"), "a window made anew goes on with it");
            chord(robot, KeyCode.F1, KeyCode.SHIFT);
        }
        assertFalse(isThere(robot, "#tour"));
    }

    @Test
    void isLeftWithEscapeAndBegunAgainInTheOtherLanguage(FxRobot robot) throws Exception {
        awaitStory();
        chord(robot, KeyCode.F1, KeyCode.SHIFT);
        assertTrue(isThere(robot, "#tour"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(isThere(robot, "#tour"));
        robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
        chord(robot, KeyCode.F1, KeyCode.SHIFT);
        assertEquals("5 में से 1", this.<Label>find(robot, ".callout-place").getText());
    }

    /** The window may still be laying itself out. */
    private void assertInside(FxRobot robot) throws Exception {
        Node callout = find(robot, ".callout");
        await(() -> Asked.ask(() -> stage.getScene().getRoot().getLayoutBounds()
                .contains(callout.localToScene(callout.getLayoutBounds()))));
    }
}
