package milaan.ui.workbench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of a window, and lays all of them on one sheet. */
final class Screens {

    /** Set to {@code write}, every picture is taken anew for the documents; otherwise a few go to the build's folder. */
    static final boolean WRITE = "write".equals(System.getProperty("screens"));
    static final Path FOLDER = Path.of(System.getProperty("screens.folder", WRITE ? "src/docs/screens" : "target/screens"));

    private static final int THUMB = 320;
    private static final int COLUMNS = 6;
    private static final int CAPTION = 16;

    private static final Map<String, BufferedImage> TAKEN = new TreeMap<>();

    private Screens() { }

    static void shoot(FxRobot robot, Stage stage, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents(6);
        WaitForAsyncUtils.sleep(120, TimeUnit.MILLISECONDS);
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        BufferedImage out = copied(image[0]);
        Files.createDirectories(FOLDER);
        ImageIO.write(WRITE ? FewColours.of(out) : out, "png", FOLDER.resolve(name + ".png").toFile());
        TAKEN.put(name, small(out));
    }

    private static BufferedImage copied(WritableImage image) {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        int[] row = new int[w];
        for (int y = 0; y < h; y++) {
            pixels.getPixels(0, y, w, 1, javafx.scene.image.PixelFormat.getIntArgbInstance(), row, 0, w);
            out.setRGB(0, y, w, 1, row, 0, w);
        }
        return out;
    }

    private static BufferedImage small(BufferedImage image) {
        int height = image.getHeight() * THUMB / image.getWidth();
        BufferedImage small = new BufferedImage(THUMB, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = small.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        on.drawImage(image.getScaledInstance(THUMB, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        on.dispose();
        return small;
    }

    /** Every picture taken so far on one sheet, by name. */
    static void contactSheet() throws IOException {
        if (TAKEN.isEmpty()) {
            return;
        }
        int cell = TAKEN.values().stream().mapToInt(BufferedImage::getHeight).max().orElse(1) + CAPTION + 8;
        int rows = (TAKEN.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * (THUMB + 8) + 8, rows * cell + 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = sheet.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        on.setColor(Color.BLACK);
        int i = 0;
        for (Map.Entry<String, BufferedImage> picture : TAKEN.entrySet()) {
            int x = 8 + i % COLUMNS * (THUMB + 8);
            int y = 8 + i / COLUMNS * cell;
            on.drawString(picture.getKey(), x, y + CAPTION - 4);
            on.drawImage(picture.getValue(), x, y + CAPTION, null);
            i++;
        }
        on.dispose();
        ImageIO.write(FewColours.of(sheet), "png", FOLDER.resolve("contact-sheet.png").toFile());
    }
}
