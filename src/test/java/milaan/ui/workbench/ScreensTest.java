package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
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

/** Pictures of the workbench, in target/screens, for people to look at. */
@ExtendWith(ApplicationExtension.class)
class ScreensTest {

    @TempDir
    static Path folder;

    private Workbench workbench;
    private Stage stage;

    @Start
    void start(Stage given) {
        Fonts.load();
        PangoWrapFix.apply();
        stage = given;
        workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new NoFiles());
        workbench.show(List.of());
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @Test
    void showsTheWorkbench(FxRobot robot) throws Exception {
        shoot(robot, "start-light");
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        robot.interact(workbench::openSample);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> workbench.model().state().get().isPresent());
        robot.type(KeyCode.F8);
        shoot(robot, "workbench-light");
        robot.interact(() -> workbench.model().choose(milaan.ui.story.Side.RIGHT, workbench.model().state().get().orElseThrow().story().editions().getLast().id()));
        shoot(robot, "other-version");
        robot.interact(() -> workbench.model().toggleAside());
        shoot(robot, "aside-shown");
        robot.interact(() -> workbench.exportPdf());
        shoot(robot, "export");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> workbench.model().toggleAside());
        robot.interact(() -> workbench.model().choose(milaan.ui.story.Side.RIGHT, workbench.model().state().get().orElseThrow().story().editions().stream().filter(e -> e.language() == milaan.model.Language.ENGLISH).findFirst().orElseThrow().id()));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        robot.type(KeyCode.F8);
        robot.type(KeyCode.A);
        shoot(robot, "asking");
        robot.type(KeyCode.H);
        robot.type(KeyCode.DIGIT3);
        robot.type(KeyCode.F8);
        robot.type(KeyCode.X);
        shoot(robot, "workbench-reviewed");
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        shoot(robot, "disagreements-only");
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        robot.interact(() -> workbench.theme(Settings.Theme.DARK));
        shoot(robot, "workbench-dark");
        robot.interact(() -> workbench.theme(Settings.Theme.CONTRAST));
        shoot(robot, "workbench-contrast");
        robot.interact(() -> workbench.theme(Settings.Theme.DARK));
        robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
        shoot(robot, "workbench-dark-hi");
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(720);
        });
        shoot(robot, "workbench-light-hi-1280");
        robot.interact(() -> workbench.textSize(16));
        shoot(robot, "large-hi-1280");
        robot.interact(() -> workbench.language(InterfaceLanguage.ENGLISH));
        shoot(robot, "large-1280");
        robot.interact(() -> workbench.theme(Settings.Theme.DARK));
        shoot(robot, "large-dark-1280");
        robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
        robot.interact(() -> workbench.textSize(0));
        shoot(robot, "workbench-light-1280");
        robot.type(KeyCode.M);
        robot.interact(() -> ((javafx.scene.control.TextArea) robot.lookup("#note-area").query()).setText("नंबर नियंत्रण कक्ष से पूछें।"));
        shoot(robot, "note");
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F1);
        shoot(robot, "keys");
        robot.type(KeyCode.ESCAPE);
        robot.interact(workbench::paste);
        shoot(robot, "paste");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> workbench.open(List.of(Path.of("/home/asha/stories/kosi-flood"))));
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        shoot(robot, "problem");
        robot.type(KeyCode.ESCAPE);
        Path undated = java.nio.file.Files.createDirectories(folder.resolve("undated"));
        java.nio.file.Files.writeString(undated.resolve("a.txt"), "पुल का काम मंगलवार को शुरू हुआ।\nइसमें 12 मजदूर लगे हैं।");
        java.nio.file.Files.writeString(undated.resolve("b.txt"), "Work on the bridge began on Monday.\nTwenty labourers are at work.");
        robot.interact(() -> workbench.open(List.of(undated)));
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        shoot(robot, "undated");
        robot.interact(workbench::finish);
        assertTrue(new File("target/screens/workbench-light.png").length() > 20_000);
    }

    private void shoot(FxRobot robot, String name) throws Exception {
        shoot(robot, stage, name);
    }

    static void shoot(FxRobot robot, Stage stage, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(12);
        WaitForAsyncUtils.sleep(350, TimeUnit.MILLISECONDS);
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        int w = (int) image[0].getWidth();
        int h = (int) image[0].getHeight();
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image[0].getPixelReader();
        int[] row = new int[w];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                row[x] = pixels.getArgb(x, y);
            }
            out.setRGB(0, y, w, 1, row, 0, w);
        }
        new File("target/screens").mkdirs();
        ImageIO.write(out, "png", new File("target/screens/" + name + ".png"));
    }

    record NoFiles() implements FileChoice {
        @Override public List<Path> toOpen(Words words) { return List.of(); }
        @Override public Optional<Path> toSave(Words words, Optional<Path> at, String name) { return Optional.empty(); }
    }
}
