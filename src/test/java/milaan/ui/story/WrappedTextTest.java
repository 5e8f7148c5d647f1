package milaan.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.TextReader;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Wrapped Devanagari: on Linux the toolkit paints the rest of the paragraph to the right of every line. */
@ExtendWith(ApplicationExtension.class)
class WrappedTextTest {

    private static final String TEXT = "बरसात के बाद पुल की मरम्मत का काम अगले सप्ताह से शुरू होगा और इसमें लगभग तीन महीने लगेंगे। "
            + "राष्ट्रीय राजमार्ग पर यातायात दूसरे रास्ते से भेजा जाएगा, ताकि विद्यार्थियों और मरीजों को दिक्कत न हो।";
    private static final int WIDTH = 300;

    private final StackPane root = new StackPane();
    private StoryPane pane;
    private Label label;

    @Start
    void start(Stage stage) {
        Fonts.load();
        PangoWrapFix.apply();
        pane = new StoryPane(offset -> { }, badge -> { });
        label = new Label(TEXT);
        label.setWrapText(true);
        label.setStyle("-fx-font-family: 'Noto Sans'; -fx-font-size: 17px; -fx-text-fill: black;");
        pane.setClip(null);
        stage.setScene(new Scene(root, 900, 500, Color.WHITE));
        stage.getScene().getStylesheets().setAll(sheet("light.css"), sheet("workbench.css"));
        root.setStyle("-fx-background-color: white;");
        stage.show();
    }

    @Test
    void paintsNothingBesideTheStoryPane(FxRobot robot) {
        Edition edition = Edition.of("hi", Language.HINDI, TEXT);
        robot.interact(() -> {
            pane.setMaxSize(WIDTH, 460);
            root.getChildren().setAll(pane);
            pane.show(new PaneContent(edition, new TextReader().read(edition.text(), Language.HINDI),
                    List.of(new PaneContent.Paint(new TextSpan(13, 16), "fact-place")), List.of(), List.of(), false));
        });
        assertEquals(0, inkBeside(robot));
    }

    @Test
    void paintsNothingBesideALabel(FxRobot robot) {
        robot.interact(() -> {
            label.setMaxWidth(WIDTH);
            root.getChildren().setAll(new Pane(), label);
        });
        assertEquals(0, inkBeside(robot));
    }

    /** Dark pixels to the right of the wrap width; there must be some to the left of it, or nothing was drawn at all. */
    private int inkBeside(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents(8);
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = root.getScene().snapshot(null));
        PixelReader pixels = image[0].getPixelReader();
        // The window may be larger than asked for, where another test left it so.
        int edge = (int) (image[0].getWidth() + WIDTH) / 2 + 2;
        int inside = 0;
        int beside = 0;
        for (int y = 0; y < image[0].getHeight(); y++) {
            for (int x = 0; x < image[0].getWidth(); x++) {
                boolean ink = pixels.getColor(x, y).getBrightness() < 0.5;
                inside += ink && x < edge ? 1 : 0;
                beside += ink && x >= edge ? 1 : 0;
            }
        }
        assertTrue(inside > 500, "only " + inside + " dark pixels");
        return beside;
    }

    private String sheet(String name) {
        return java.util.Objects.requireNonNull(getClass().getResource("/milaan/assets/styles/" + name)).toExternalForm();
    }
}
