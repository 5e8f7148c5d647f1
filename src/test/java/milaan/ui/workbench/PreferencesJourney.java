package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.settings.Settings;
import milaan.ui.sheets.FileChoice;
import milaan.ui.task.FxTaskRunner;
import milaan.ui.words.Words;
import milaan.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Choices, recent stories, the log and keys in a file, all from the keyboard. */
@ExtendWith(ApplicationExtension.class)
class PreferencesJourney {

    @TempDir
    static Path folder;

    private Workbench workbench;
    private Stage stage;

    /** Keys come from and go to one file. */
    private record KeysInAFile(Path file) implements FileChoice {
        @Override
        public List<Path> toOpen(Words words) {
            return List.of();
        }

        @Override
        public Optional<Path> toSave(Words words, Optional<Path> at, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> keysToRead(Wording wording) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> keysToWrite(Wording wording) {
            return Optional.of(file);
        }
    }

    @Start
    void start(Stage given) throws Exception {
        Fonts.load();
        PangoWrapFix.apply();
        stage = given;
        Desks desks = new Desks(folder);
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/milaan.0.log"), "INFO: शुरू\nINFO: a line for the engineers\n");
        workbench = new Workbench(stage, desks.parts(), new FxTaskRunner(), new KeysInAFile(folder.resolve("keys.json")));
        workbench.show(desks.kosi());
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @Test
    void choosesRemembersAndShows(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        control(robot, KeyCode.COMMA);
        Screens.shoot(robot, stage, "preferences-light");
        robot.write("card");
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE, KeyCode.SPACE);
        assertEquals(15, workbench.settings().text().side());
        assertEquals(16, workbench.settings().text().left());
        robot.interact(() -> robot.lookup("#pref-search").queryTextInputControl().setText("अंक"));
        robot.type(KeyCode.SHIFT, KeyCode.SHIFT);
        robot.interact(() -> robot.lookup("#pref-search").query().requestFocus());
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Settings.Digits.DEVANAGARI, workbench.settings().digits());
        assertEquals("pref-digits-1", Asked.ask(() -> stage.getScene().getFocusOwner().getId()), "the sheet is back where it was");
        robot.interact(() -> robot.lookup("#pref-language-1").queryButton().fire());
        robot.interact(() -> robot.lookup("#pref-theme-2").queryButton().fire());
        robot.interact(() -> robot.lookup("#pref-editor").queryTextInputControl().setText("आशा"));
        Screens.shoot(robot, stage, "preferences-dark-hi");
        robot.type(KeyCode.ESCAPE);
        assertEquals("आशा", workbench.settings().editor());
        Screens.shoot(robot, stage, "digits-dark-hi");

        robot.interact(() -> workbench.language(milaan.wording.InterfaceLanguage.ENGLISH));
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        palette(robot, "show the log");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> here(robot, "#log-text"));
        assertTrue(Asked.ask(() -> robot.lookup("#log-text").queryAs(TextArea.class).getText()).contains("for the engineers"));
        Screens.shoot(robot, stage, "log");
        robot.type(KeyCode.ESCAPE);

        palette(robot, "change keys");
        robot.interact(() -> robot.lookup("#key-export").queryButton().fire());
        String written = Files.readString(folder.resolve("keys.json"));
        Files.writeString(folder.resolve("keys.json"), written.replace("\"keys\" : { }", "\"keys\" : { \"fly\" : [] }"));
        robot.interact(() -> robot.lookup("#key-import").queryButton().fire());
        assertTrue(Asked.ask(() -> robot.lookup("#key-message").queryAs(Label.class).getText()).contains("fly"));
        Files.writeString(folder.resolve("keys.json"), written.replace("\"DEFAULT\"", "\"VIM\""));
        robot.interact(() -> robot.lookup("#key-import").queryButton().fire());
        Screens.shoot(robot, stage, "key-editor-import");
        robot.type(KeyCode.ESCAPE);
        assertEquals("VIM", workbench.settings().keymap().preset().name());
        robot.interact(() -> workbench.closeStory());
        WaitForAsyncUtils.waitForFxEvents();

        Path gone = folder.resolve("gone.milaan");
        robot.interact(() -> {
            workbench.finish();
            milaan.ui.settings.SettingsFile file = new milaan.ui.settings.SettingsFile(new Desks(folder).settings());
            file.write(file.read().opened(new Settings.Recent("Gone for good", gone)));
            workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new ScreensTest.NoFiles());
            workbench.show(List.of());
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> here(robot, ".missing"));
        Screens.shoot(robot, stage, "start-missing");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.O).release(KeyCode.SHIFT, KeyCode.CONTROL);
        ListView<?> list = Asked.ask(() -> robot.lookup("#recent-list").queryListView());
        assertEquals(2, list.getItems().size());
        Screens.shoot(robot, stage, "recent");
        robot.type(KeyCode.DELETE);
        assertEquals(1, workbench.settings().recent().size());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        assertFalse(here(robot, "#recent-list"));
        robot.interact(workbench::finish);
    }

    private static boolean here(FxRobot robot, String what) {
        return Asked.ask(() -> robot.lookup(what).queryAll().stream().anyMatch(Node::isVisible));
    }

    private static void palette(FxRobot robot, String name) {
        control(robot, KeyCode.K);
        robot.write(name);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
