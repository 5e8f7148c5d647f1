package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.task.FxTaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Stories come and go all day: nothing of them stays in the window. */
@ExtendWith(ApplicationExtension.class)
class OpenAndCloseTest {

    private static final int TIMES = 12;

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
    void keepsNothingOfManyStories(FxRobot robot) throws Exception {
        open(robot);
        close(robot);
        int nodes = Asked.ask(this::count);
        for (int i = 1; i < TIMES; i++) {
            open(robot);
            close(robot);
        }
        // What fades away, like a toast, may take its moment; what stays for good never goes.
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Asked.ask(this::count) <= nodes);
        robot.interact(workbench::finish);
    }

    private void open(FxRobot robot) throws Exception {
        robot.interact(() -> workbench.sample("cricket-final"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void close(FxRobot robot) throws Exception {
        robot.interact(workbench::closeStory);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int count() {
        return count(stage.getScene().getRoot());
    }

    private static int count(Node node) {
        return node instanceof Parent parent
                ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(OpenAndCloseTest::count).sum() : 1;
    }
}
