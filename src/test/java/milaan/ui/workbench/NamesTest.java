package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.task.FxTaskRunner;
import milaan.wording.InterfaceLanguage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every control of every screen says what it is, for those who hear the window instead of seeing it. */
@ExtendWith(ApplicationExtension.class)
class NamesTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private Stage stage;

    @Start
    void start(Stage given) {
        Fonts.load();
        PangoWrapFix.apply();
        stage = given;
        workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new ScreensTest.NoFiles());
        workbench.show(List.of());
    }

    @Test
    void namesEveryControlOnEveryScreen(FxRobot robot) throws Exception {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            robot.interact(() -> workbench.language(language));
            assertNamed("start");
            robot.interact(workbench::openSample);
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
            assertNamed("claim");
            robot.type(KeyCode.F8);
            assertNamed("finding");
            robot.interact(() -> workbench.model().toggleThird());
            robot.type(KeyCode.F7);
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Asked.ask(() -> !workbench.model().comparing().get()));
            assertNamed("aligning, three versions");
            robot.type(KeyCode.ESCAPE);
            robot.interact(() -> workbench.model().toggleThird());
            robot.type(KeyCode.M);
            assertNamed("note");
            robot.type(KeyCode.ESCAPE, KeyCode.F1);
            assertNamed("keys");
            robot.type(KeyCode.ESCAPE);
            robot.interact(workbench::paste);
            assertNamed("paste");
            robot.type(KeyCode.ESCAPE);
            robot.interact(workbench::exportPdf);
            assertNamed("export");
            robot.type(KeyCode.ESCAPE);
            robot.interact(() -> workbench.open(List.of(Path.of("no-such-story"))));
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Asked.ask(() -> robot.lookup("#problem").tryQuery()).isPresent());
            assertNamed("problem");
            robot.type(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
            robot.interact(workbench::closeStory);
        }
        robot.interact(workbench::finish);
    }

    private void assertNamed(String screen) {
        WaitForAsyncUtils.waitForFxEvents();
        List<String> nameless = new ArrayList<>();
        collect(stage.getScene().getRoot(), nameless);
        assertEquals(List.of(), nameless, screen);
    }

    private static void collect(Node node, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        boolean control = node instanceof Button || node instanceof MenuButton || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?> || node instanceof ListView<?> || node instanceof StyleClassedTextArea;
        boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        // What a picker is made of speaks through the picker.
        boolean inner = node.getParent() instanceof ComboBoxBase<?>;
        if (control && !named && !inner) {
            nameless.add(node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent && !(node instanceof MenuBar)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }
}
