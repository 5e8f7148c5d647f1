package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.settings.Settings;
import milaan.ui.task.FxTaskRunner;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MarkingScreens {

    @TempDir
    static Path folder;

    private Workbench workbench;
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        Fonts.load();
        PangoWrapFix.apply();
        stage = given;
        workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new ScreensTest.NoFiles());
        workbench.show(new Desks(folder).kosi());
    }

    @Test
    void shoot(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        robot.type(KeyCode.J);
        robot.type(KeyCode.V);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.RIGHT, 5);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        Screens.shoot(robot, stage, "marking-caret");
        robot.type(KeyCode.DIGIT2);
        robot.type(KeyCode.V);
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.RIGHT, 8);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.DIGIT4);
        robot.type(KeyCode.V);
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.RIGHT, 6);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT5);
        robot.type(KeyCode.DIGIT1);
        Screens.shoot(robot, stage, "marking-overlap");
        robot.type(KeyCode.J);
        robot.type(KeyCode.DIGIT3);
        robot.press(KeyCode.SHIFT).type(KeyCode.J).type(KeyCode.J).release(KeyCode.SHIFT);
        Screens.shoot(robot, stage, "marking-picked");
        robot.interact(() -> workbench.theme(Settings.Theme.DARK));
        Screens.shoot(robot, stage, "marking-dark");
        robot.interact(() -> workbench.theme(Settings.Theme.CONTRAST));
        Screens.shoot(robot, stage, "marking-contrast");
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.K);
        javafx.geometry.Bounds b = Asked.ask(() -> {
            javafx.scene.Node pane = robot.lookup(".story-pane").nth(1).query();
            return pane.localToScreen(pane.getBoundsInLocal());
        });
        robot.moveTo(b.getMinX() + 60, b.getMinY() + 200).press(javafx.scene.input.MouseButton.PRIMARY)
                .moveTo(b.getMinX() + 240, b.getMinY() + 200).release(javafx.scene.input.MouseButton.PRIMARY);
        Screens.shoot(robot, stage, "marking-mouse-hi");
        robot.type(KeyCode.T);
        Screens.shoot(robot, stage, "marking-equal-hi");
        robot.interact(workbench::finish);
    }
}
