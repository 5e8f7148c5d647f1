package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import milaan.ui.settings.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Where the keyboard is can be seen, in every theme: a control looks different while it has it. */
class FocusTest extends WindowJourney {

    private static final double AROUND = 4;
    /** Fewer pixels than these nobody notices. */
    private static final int SEEN = 40;
    /** How much a pixel has to change, of 255. */
    private static final int CLEARLY = 60;

    @ParameterizedTest
    @EnumSource(value = Settings.Theme.class, names = {"LIGHT", "DARK", "CONTRAST"})
    void everyControlShowsThatItHasTheKeyboard(Settings.Theme theme, FxRobot robot) throws Exception {
        awaitStory();
        robot.interact(() -> workbench.theme(theme));
        robot.type(KeyCode.F8);
        List<String> unseen = new ArrayList<>(unseen("window"));
        robot.type(KeyCode.ESCAPE);
        chord(robot, KeyCode.U, KeyCode.SHIFT);
        unseen.addAll(unseen("queue"));
        robot.type(KeyCode.ESCAPE);
        robot.interact(workbench::paste);
        unseen.addAll(unseen("paste"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), unseen);
    }

    private List<String> unseen(String screen) {
        WaitForAsyncUtils.waitForFxEvents(4);
        List<Node> controls = Asked.ask(() -> {
            List<Node> all = new ArrayList<>();
            Node sheet = stage.getScene().lookup("#sheet");
            collect(sheet != null && sheet.isVisible() ? sheet : stage.getScene().getRoot(), all);
            return all;
        });
        assertTrue(controls.size() > 2, screen);
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < controls.size(); i++) {
            Node control = controls.get(i);
            Node other = controls.get(i == 0 ? controls.size() - 1 : 0);
            int[] without = look(control, other);
            int[] with = look(control, control);
            int changed = 0;
            for (int p = 0; p < Math.min(with.length, without.length); p++) {
                changed += distance(with[p], without[p]) >= CLEARLY ? 1 : 0;
            }
            if (changed < SEEN) {
                unseen.add(screen + ": " + control.getClass().getSimpleName() + " " + control.getId() + " "
                        + control.getStyleClass() + " changes " + changed + " pixels");
            }
        }
        return unseen;
    }

    private int[] look(Node at, Node focused) {
        Asked.ask(() -> {
            focused.requestFocus();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(2);
        return Asked.ask(() -> {
            Scene scene = stage.getScene();
            Bounds b = at.localToScene(at.getLayoutBounds());
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(new Rectangle2D(b.getMinX() - AROUND, b.getMinY() - AROUND, b.getWidth() + 2 * AROUND,
                    b.getHeight() + 2 * AROUND));
            WritableImage image = scene.getRoot().snapshot(part, null);
            int w = (int) image.getWidth();
            int h = (int) image.getHeight();
            int[] pixels = new int[w * h];
            image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
            return pixels;
        });
    }

    private static int distance(int one, int other) {
        return Math.max(Math.abs((one >> 16 & 255) - (other >> 16 & 255)),
                Math.max(Math.abs((one >> 8 & 255) - (other >> 8 & 255)), Math.abs((one & 255) - (other & 255))));
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ListView<?>)) {
            all.add(node);
            return;
        }
        if (node instanceof Parent parent && !(node instanceof javafx.scene.control.MenuBar)) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, all));
        }
    }
}
