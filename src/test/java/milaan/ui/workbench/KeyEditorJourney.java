package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import milaan.ui.command.Command;
import milaan.ui.command.Keymap;
import milaan.ui.command.Stroke;
import milaan.ui.settings.Settings;
import milaan.ui.settings.SettingsFile;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Keys are changed with keys; one that another command has is refused. */
class KeyEditorJourney extends WindowJourney {

    @Test
    void changesAKeyAndRefusesOneThatIsTaken(FxRobot robot) throws Exception {
        awaitStory();
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("change keys");
        robot.type(KeyCode.ENTER);
        ListView<Command> list = Asked.ask(() -> robot.lookup("#key-list").queryListView());
        assertTrue(list.isFocused());
        for (int i = 0; i < 60 && !chosen(list).equals("next-discrepancy"); i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER, KeyCode.J);
        assertTrue(Asked.ask(() -> robot.lookup("#key-message").queryAs(Label.class)).getText().contains("Next claim"));
        Screens.shoot(robot, stage, "key-editor-light");
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertTrue(Asked.ask(() -> robot.lookup("#key-editor").tryQuery()).isPresent(), "Esc left the key, not the sheet");
        robot.type(KeyCode.ENTER, KeyCode.Y);
        robot.type(KeyCode.ESCAPE);
        assertFalse(Asked.ask(() -> robot.lookup("#key-editor").tryQuery()).isPresent());

        robot.type(KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(workbench.model().state().get().orElseThrow().currentFinding().isPresent(), "Y leads to a discrepancy");
        assertEquals(List.of(Stroke.of("Y")), workbench.settings().keymap().changed().get("next-discrepancy"));
        Path kept = new Desks(folder).settings();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> new SettingsFile(kept).read().keymap().equals(workbench.settings().keymap()));

        robot.interact(() -> workbench.theme(Settings.Theme.DARK));
        robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
        robot.interact(workbench::editKeys);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        robot.type(KeyCode.SPACE);
        Screens.shoot(robot, stage, "key-editor-dark-hi");
        robot.type(KeyCode.ESCAPE);
        assertEquals(Keymap.Preset.VIM, workbench.settings().keymap().preset());
    }

    private static String chosen(ListView<Command> list) {
        WaitForAsyncUtils.waitForFxEvents();
        return list.getSelectionModel().getSelectedItem().id();
    }
}
