package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import milaan.ui.settings.Settings;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Commands are found by a few letters of either language and run, without leaving the keyboard. */
class PaletteJourney extends WindowJourney {

    @Test
    void runsWhatIsFoundAndGoesBackToReading(FxRobot robot) throws Exception {
        awaitStory();
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        open(robot, KeyCode.K);
        assertTrue(Asked.ask(() -> robot.lookup("#palette-field").queryAs(TextField.class)).isFocused());
        Screens.shoot(robot, stage, "palette-light");
        robot.write("disag");
        robot.type(KeyCode.ENTER);
        assertTrue(workbench.model().state().get().orElseThrow().view().disagreementsOnly());
        assertFalse(Asked.ask(() -> robot.lookup("#command-palette").tryQuery()).isPresent());

        open(robot, KeyCode.K);
        robot.interact(() -> robot.lookup("#palette-field").queryAs(TextField.class).setText("गहरे"));
        robot.type(KeyCode.ENTER);
        assertEquals(Settings.Theme.DARK, workbench.settings().theme());
        robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("claim");
        robot.type(KeyCode.DOWN);
        Screens.shoot(robot, stage, "palette-dark-hi");
        assertEquals(1, Asked.ask(() -> robot.lookup("#palette-list").queryAs(ListView.class)).getSelectionModel().getSelectedIndex());

        robot.type(KeyCode.ESCAPE);
        var before = workbench.model().state().get().orElseThrow().selection();
        robot.type(KeyCode.J);
        assertFalse(before.equals(workbench.model().state().get().orElseThrow().selection()), "reads again");
    }

    private static void open(FxRobot robot, KeyCode letter) {
        robot.press(KeyCode.CONTROL).type(letter).release(KeyCode.CONTROL);
    }
}
