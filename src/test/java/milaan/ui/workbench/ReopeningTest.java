package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Selection;
import milaan.ui.sheets.FileChoice;
import milaan.ui.task.FxTaskRunner;
import milaan.ui.words.Words;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What happens around a story: another one is opened, the language changes, a version is pasted, a PDF is written. */
@ExtendWith(ApplicationExtension.class)
class ReopeningTest {

    @TempDir
    static Path folder;

    private Workbench workbench;

    @Start
    void start(Stage stage) {
        Fonts.load();
        PangoWrapFix.apply();
        workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new OneTarget());
        workbench.show(List.of());
    }

    @Test
    void letsLettersBeLettersInAField(FxRobot robot) throws Exception {
        openSample(robot, "kosi-flood");
        TextField filter = Asked.ask(() -> robot.lookup("#filter-text").query());
        robot.interact(filter::requestFocus);
        robot.type(KeyCode.A, KeyCode.X, KeyCode.H);
        assertEquals("axh", filter.getText());
        assertTrue(state().findings().stream().noneMatch(f -> f.isReviewed()));
        robot.type(KeyCode.ESCAPE);
        assertFalse(filter.isFocused());
        robot.interact(workbench::finish);
    }

    @Test
    void opensAStoryThatWasClosedAMomentAgo(FxRobot robot) throws Exception {
        openSample(robot, "high-court-ruling");
        for (int i = 0; i < 5; i++) {
            robot.interact(() -> {
                Path file = workbench.model().state().get().orElseThrow().file();
                workbench.closeStory();
                workbench.open(List.of(file));
            });
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        }
        robot.interact(workbench::finish);
    }

    @Test
    void keepsPlaceAndWorkWhenTheLanguageChangesManyTimes(FxRobot robot) throws Exception {
        openSample(robot, "state-election");
        robot.type(KeyCode.J, KeyCode.DIGIT4);
        Selection before = state().selection();
        for (int i = 0; i < 20; i++) {
            InterfaceLanguage language = InterfaceLanguage.values()[i % 2];
            robot.interact(() -> workbench.language(language));
        }
        assertEquals(before, state().selection());
        assertEquals(List.of("name"), state().currentMarks().orElseThrow().tags());
        robot.type(KeyCode.DIGIT4);
        assertEquals(List.of(), state().currentMarks().orElseThrow().tags());
        robot.interact(workbench::finish);
    }

    @Test
    void addsAPastedVersionAndRecognisesItsLanguage(FxRobot robot) throws Exception {
        openSample(robot, "high-court-ruling");
        int before = state().story().editions().size();
        robot.interact(workbench::paste);
        robot.interact(() -> ((TextArea) robot.lookup("#paste-text").query()).setText("अदालत ने सुनवाई टाल दी।"));
        robot.interact(() -> robot.lookup("#paste-add").queryButton().fire());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> state().story().editions().size() == before + 1);
        assertEquals("hi-p1", state().story().editions().getLast().id());
        robot.interact(workbench::finish);
    }

    @Test
    void writesThePdfWhereItWasAskedFor(FxRobot robot) throws Exception {
        openSample(robot, "cricket-final");
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        assertTrue(Asked.ask(() -> robot.lookup("#export-this").queryButton()).isFocused());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(OneTarget.FILE));
        robot.interact(workbench::finish);
    }

    private void openSample(FxRobot robot, String name) throws Exception {
        robot.interact(() -> workbench.sample(name));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private DeskState state() {
        WaitForAsyncUtils.waitForFxEvents();
        return workbench.model().state().get().orElseThrow();
    }

    record OneTarget() implements FileChoice {
        static final Path FILE = folder.resolve("out.pdf");

        @Override
        public List<Path> toOpen(Words words) {
            return List.of();
        }

        @Override
        public Optional<Path> toSave(Words words, Optional<Path> at, String name) {
            return Optional.of(FILE);
        }
    }
}
