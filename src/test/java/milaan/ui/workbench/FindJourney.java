package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import milaan.ui.desk.DeskState;
import milaan.ui.settings.Settings;
import milaan.ui.story.Side;
import milaan.wording.InterfaceLanguage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Words are found in both texts from the keyboard; the last place found is where reading goes on. */
class FindJourney extends WindowJourney {

    @Test
    void goesThroughBothTextsAndReadsOnWhereItStopped(FxRobot robot) throws Exception {
        awaitStory();
        size(1280, 720);
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        control(robot, KeyCode.F);
        TextField field = Asked.ask(() -> robot.lookup("#find-field").queryAs(TextField.class));
        assertTrue(field.isFocused());
        robot.write("sup");
        assertTrue(count(robot).startsWith("1 of "), count(robot));
        assertEquals(0, marked("match-current", Side.LEFT));
        assertEquals(1, marked("match-current", Side.RIGHT));
        Screens.shoot(robot, stage, "find-light-1280");

        robot.interact(() -> field.setText("१२"));
        String devanagari = count(robot);
        robot.interact(() -> field.setText("12"));
        assertEquals(devanagari, count(robot), "digits of either script find the same");
        assertTrue(devanagari.startsWith("1 of "), devanagari);
        robot.interact(() -> field.setText("सुपौल"));
        assertTrue(count(robot).startsWith("1 of "), count(robot));
        robot.type(KeyCode.ENTER);
        assertTrue(count(robot).startsWith("2 of "), count(robot));
        robot.type(KeyCode.F3);
        chord(robot, KeyCode.F3, KeyCode.SHIFT);
        assertTrue(count(robot).startsWith("2 of "), count(robot));
        assertEquals(1, marked("match-current", Side.LEFT));
        robot.interact(() -> workbench.theme(Settings.Theme.DARK));
        Screens.shoot(robot, stage, "find-dark-1280");

        robot.type(KeyCode.ESCAPE);
        assertFalse(Asked.ask(() -> robot.lookup("#find-bar").query().isVisible()));
        assertEquals(0, marked("match", Side.LEFT) + marked("match-current", Side.LEFT));
        DeskState state = state();
        String claim = state.currentClaim().orElseThrow().cover(Side.LEFT).orElseThrow()
                .in(state.pair().analysis(Side.LEFT).text().source().value());
        assertTrue(claim.contains("सुपौल"), claim);
        robot.type(KeyCode.DOWN);

        robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
        robot.interact(() -> workbench.theme(Settings.Theme.CONTRAST));
        control(robot, KeyCode.F);
        Screens.shoot(robot, stage, "find-contrast-hi-1280");
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String count(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return Asked.ask(() -> robot.lookup("#find-count").queryAs(Label.class).getText());
    }

    /** How many places are painted so; a place is one run of words. */
    private long marked(String style, Side side) {
        WaitForAsyncUtils.waitForFxEvents();
        return Asked.ask(() -> {
            StyleClassedTextArea area = (StyleClassedTextArea) stage.getScene().getRoot().lookupAll(".styled-text-area")
                    .stream().skip(side.ordinal()).findFirst().orElseThrow();
            long places = 0;
            boolean inside = false;
            for (int i = 0; i < area.getLength(); i++) {
                boolean here = area.getStyleOfChar(i).contains(style);
                places += here && !inside ? 1 : 0;
                inside = here;
            }
            return places;
        });
    }
}
