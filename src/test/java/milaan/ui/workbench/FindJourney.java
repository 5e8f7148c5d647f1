package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.desk.DeskState;
import milaan.ui.settings.Settings;
import milaan.ui.story.Side;
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

/** Words are found in both texts from the keyboard; the last place found is where reading goes on. */
@ExtendWith(ApplicationExtension.class)
class FindJourney {

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
    void goesThroughBothTextsAndReadsOnWhereItStopped(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        robot.interact(() -> {
            workbench.theme(Settings.Theme.LIGHT);
            stage.setWidth(1280);
            stage.setHeight(720);
        });
        control(robot, KeyCode.F);
        TextField field = Asked.ask(() -> robot.lookup("#find-field").queryAs(TextField.class));
        assertTrue(field.isFocused());
        robot.write("sup");
        assertTrue(count(robot).startsWith("1 of "), count(robot));
        assertEquals(0, marked("match-current", Side.LEFT));
        assertEquals(1, marked("match-current", Side.RIGHT));
        Screens.shoot(robot, stage, "find-light-1280");

        robot.interact(() -> field.setText("१२"));
        int both = Integer.parseInt(count(robot).replaceAll("^\\d+ of (\\d+).*", "$1"));
        robot.interact(() -> field.setText("सुपौल"));
        assertTrue(count(robot).startsWith("1 of ") && both >= 0, count(robot));
        robot.type(KeyCode.ENTER);
        assertTrue(count(robot).startsWith("2 of "), count(robot));
        robot.type(KeyCode.F3);
        robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
        assertTrue(count(robot).startsWith("2 of "), count(robot));
        assertEquals(1, marked("match-current", Side.LEFT));
        robot.interact(() -> workbench.theme(Settings.Theme.DARK));
        Screens.shoot(robot, stage, "find-dark-1280");

        robot.type(KeyCode.ESCAPE);
        assertFalse(Asked.ask(() -> robot.lookup("#find-bar").query().isVisible()));
        assertEquals(0, marked("match", Side.LEFT) + marked("match-current", Side.LEFT));
        DeskState state = workbench.model().state().get().orElseThrow();
        String claim = state.currentClaim().orElseThrow().cover(Side.LEFT).orElseThrow()
                .in(state.pair().analysis(Side.LEFT).text().source().value());
        assertTrue(claim.contains("सुपौल"), claim);
        robot.type(KeyCode.DOWN);

        robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
        robot.interact(() -> workbench.theme(Settings.Theme.CONTRAST));
        control(robot, KeyCode.F);
        Screens.shoot(robot, stage, "find-contrast-hi-1280");
        robot.interact(workbench::finish);
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
