package milaan.ui.workbench;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of a window into target/screens. */
final class Screens {

    private Screens() { }

    static void shoot(FxRobot robot, Stage stage, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents(12);
        WaitForAsyncUtils.sleep(350, TimeUnit.MILLISECONDS);
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        int w = (int) image[0].getWidth();
        int h = (int) image[0].getHeight();
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image[0].getPixelReader();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                out.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        new File("target/screens").mkdirs();
        ImageIO.write(out, "png", new File("target/screens/" + name + ".png"));
    }
}
