package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import milaan.ui.settings.Settings;
import milaan.ui.story.Side;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** To a sentence by its number, back and forward; the next day the story opens where it was left. */
class WanderingJourney extends WindowJourney {

    @Test
    void goesToASentenceBackForwardAndReopensThere(FxRobot robot) throws Exception {
        awaitStory();
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        String first = state().selection().claim().orElseThrow();
        chord(robot, KeyCode.G, KeyCode.CONTROL);
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

        again();
        awaitStory();
        assertEquals(there, state().selection().claim().orElseThrow());
        assertEquals(Side.RIGHT, state().selection().side());
    }

    private static void alt(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
    }

    private static String preview(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return Asked.ask(() -> robot.lookup("#sentence-preview").queryAs(Label.class).getText());
    }

    private String sentence(Side side, int number) {
        return state().pair().analysis(side).text().text(number - 1);
    }

    private String text(Side side) {
        return state().pair().analysis(side).text().source().value();
    }

}
