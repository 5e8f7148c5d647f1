package milaan.ui.workbench;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milaan.ui.control.Boxes;
import milaan.ui.control.Tips;

/** One callout beside a part of the window, and a ring around the part. The window stays at work: nothing is covered but its place. */
final class TourLayer extends Pane {

    private static final double WIDTH = 340;
    private static final double GAP = 14;
    private static final double EDGE = 12;

    private final Region ring = new Region();
    private final Label title = Boxes.label("", "callout-title");
    private final Label text = Boxes.label("", "callout-text");
    private final Label place = Boxes.label("", "callout-place");
    private final Button next = new Button();
    private final Button skip = new Button();
    private final VBox callout;
    private Node anchor = this;

    /** @param nextKey caps of the key for the next step, as is {@code skipKey} for leaving */
    TourLayer(String nextKey, Runnable onNext, String skipKey, Runnable onSkip, Runnable afterMouse) {
        setPickOnBounds(false);
        setManaged(false);
        setVisible(false);
        setId("tour");
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        next.setId("tour-next");
        next.getStyleClass().add("primary");
        skip.setId("tour-skip");
        button(next, nextKey, onNext, afterMouse);
        button(skip, skipKey, onSkip, afterMouse);
        HBox buttons = Boxes.row("callout-buttons", place, Boxes.spring(), skip, next);
        callout = new VBox(title, text, buttons);
        callout.getStyleClass().add("callout");
        callout.setPrefWidth(WIDTH);
        callout.setManaged(false);
        Tips.teach(callout);
        getChildren().addAll(ring, callout);
    }

    private static void button(Button button, String key, Runnable action, Runnable afterMouse) {
        button.setMinWidth(USE_PREF_SIZE);
        button.setGraphic(Boxes.key(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(pressed -> {
            action.run();
            afterMouse.run();
        });
    }

    /** @param where "2 of 5"; @param nextLabel of the button that goes on; @param skipLabel of the one that leaves */
    void show(Node part, String heading, String words, String where, String nextLabel, String skipLabel) {
        anchor = part;
        title.setText(heading);
        text.setText(words);
        place.setText(where);
        next.setText(nextLabel);
        skip.setText(skipLabel);
        callout.setAccessibleText(String.join(". ", where, heading, words));
        setVisible(true);
        place();
    }

    void hide() {
        setVisible(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Puts the callout beside its part, where there is room: left, right, below or above. Call when the window has laid itself out. */
    void place() {
        if (!isVisible() || anchor.getScene() == null || getParent() == null) {
            return;
        }
        Region window = (Region) getParent();
        Bounds at = window.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        double height = callout.prefHeight(WIDTH);
        double left = Math.max(0, at.getMinX() - 2);
        double top = Math.max(0, at.getMinY() - 2);
        ring.resizeRelocate(left, top, Math.min(window.getWidth(), at.getMaxX() + 2) - left,
                Math.min(window.getHeight(), at.getMaxY() + 2) - top);
        double x = at.getMinX() - WIDTH - GAP;
        double y = at.getMinY() + Math.min(40, at.getHeight() / 4);
        if (at.getHeight() < 90) {
            x = at.getMinX();
            y = at.getMinY() > window.getHeight() / 2 ? at.getMinY() - height - GAP : at.getMaxY() + GAP;
        } else if (x < EDGE) {
            x = at.getMaxX() + GAP;
        }
        // What is seen of the window, in the layer's own places: a window too narrow for its content shows a part of it.
        Bounds seen = sceneToLocal(new BoundingBox(0, 0, getScene().getWidth(), getScene().getHeight()));
        double leftmost = seen.getMinX() + EDGE;
        double topmost = seen.getMinY() + EDGE;
        callout.resizeRelocate(Math.round(Math.clamp(x, leftmost, Math.max(leftmost, seen.getMaxX() - WIDTH - EDGE))),
                Math.round(Math.clamp(y, topmost, Math.max(topmost, seen.getMaxY() - height - EDGE))), WIDTH, height);
    }
}
