package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.desk.DeskState;
import milaan.ui.findings.FindingItem;
import milaan.ui.sheets.FileChoice;
import milaan.ui.task.FxTaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A workbench on a folder of its own, at work on the Kosi story unless told otherwise; asked on its own thread. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowJourney {

    private static final int PATIENCE = 30;

    @TempDir
    Path folder;

    Workbench workbench;
    Stage stage;

    @BeforeEach
    final void start() {
        // The engine is made here: on the window's thread a busy machine would take longer than anybody waits.
        desks().opening();
        Asked.ask(() -> {
            Fonts.load();
            PangoWrapFix.apply();
            stage = new Stage();
            begin();
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A workbench in the window, in place of the one before. */
    final void begin() throws Exception {
        workbench = new Workbench(stage, desks().parts(), new FxTaskRunner(), files());
        workbench.show(opened());
    }

    /** The window closed and begun anew on the same folder, as on the next day. */
    final void again() {
        Asked.ask(() -> {
            workbench.finish();
            begin();
            return workbench;
        });
    }

    final void size(double width, double height) {
        Asked.ask(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return stage;
        });
    }

    @AfterEach
    final void finish(FxRobot robot) {
        robot.interact(() -> {
            workbench.finish();
            stage.close();
        });
    }

    Desks desks() {
        return new Desks(folder);
    }

    /** Answers where a file is asked for; none unless told otherwise. */
    FileChoice files() {
        return new ScreensTest.NoFiles();
    }

    /** What the window begins with. */
    List<Path> opened() throws Exception {
        return desks().kosi();
    }

    void awaitStory() throws Exception {
        await(() -> workbench.model().state().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    void await(java.util.concurrent.Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, holds);
    }

    DeskState state() {
        WaitForAsyncUtils.waitForFxEvents();
        return Asked.ask(() -> workbench.model().state().get().orElseThrow());
    }

    FindingItem current() {
        return state().currentFinding().orElseThrow();
    }

    <N extends Node> N find(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return Asked.ask(() -> robot.lookup(query).query());
    }

    boolean isThere(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return Asked.ask(() -> robot.lookup(query).tryQuery()).filter(Node::isVisible).isPresent();
    }

    Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return Asked.ask(() -> stage.getScene().getFocusOwner());
    }

    /** Presses {@code key} while the modifiers are held. */
    static void chord(FxRobot robot, KeyCode key, KeyCode... modifiers) {
        robot.press(modifiers).type(key).release(modifiers);
    }
}
