package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyleClassedTextArea;

/** What of a window's words cannot be read: shortened, beyond the window's edge, or under a neighbour. Ask on the window's thread. */
final class CutOff {

    /** Shortened by design, and said in full by a tip or on the card: rows of lists, paths, what a version is. */
    private static final Set<String> MAY_BE_SHORT = Set.of("row-values", "start-path", "pane-about", "hint", "palette-other",
            "palette-name", "choice-name", "pill-strong", "row-kind");
    private static final double SLACK = 1.5;

    private final List<String> found = new ArrayList<>();
    private final Bounds window;

    private CutOff(Node root) {
        window = root.localToScene(root.getLayoutBounds());
    }

    static List<String> in(Node root) {
        CutOff cut = new CutOff(root);
        cut.walk(root, false);
        return cut.found;
    }

    private void walk(Node node, boolean scrolls) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof StyleClassedTextArea) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            words(labeled, scrolls);
        }
        if (node instanceof HBox row) {
            neighbours(row);
        }
        // What scrolls may stand beyond the edge; what is drawn over the texts goes with them.
        boolean further = scrolls || node instanceof ScrollPane || node instanceof ListView<?>
                || node.getStyleClass().contains("pane-overlay") || node.getStyleClass().contains("third-pane");
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> walk(child, further));
        }
    }

    private void words(Labeled labeled, boolean scrolls) {
        boolean may = labeled.getStyleClass().stream().anyMatch(MAY_BE_SHORT::contains);
        for (Node part : labeled.getChildrenUnmodifiable()) {
            if (part instanceof Text text && !may && !text.getText().isEmpty() && text.isVisible()
                    && !text.getText().equals(labeled.getText())) {
                found.add("shortened: " + named(labeled) + " to “" + text.getText() + "”");
            }
        }
        Bounds at = labeled.localToScene(labeled.getLayoutBounds());
        if (!scrolls && (at.getMaxX() > window.getMaxX() + SLACK || at.getMaxY() > window.getMaxY() + SLACK
                || at.getMinX() < window.getMinX() - SLACK || at.getMinY() < window.getMinY() - SLACK)) {
            found.add("beyond the edge: " + named(labeled));
        }
    }

    private void neighbours(HBox row) {
        List<Node> shown = row.getChildren().stream().filter(n -> n.isVisible() && n.isManaged() && n.getOpacity() > 0
                && (n instanceof Labeled || n instanceof Pane)).toList();
        for (int i = 1; i < shown.size(); i++) {
            Bounds left = shown.get(i - 1).getBoundsInParent();
            Bounds right = shown.get(i).getBoundsInParent();
            if (left.getMaxX() > right.getMinX() + SLACK && left.getWidth() > 0 && right.getWidth() > 0
                    && !shown.get(i - 1).getStyleClass().contains("pane-frame")) {
                found.add("one over the other: " + named(shown.get(i - 1)) + " and " + named(shown.get(i)));
            }
        }
    }

    private static String named(Node node) {
        String words = node instanceof Label label ? " “" + label.getText() + "”"
                : node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return node.getClass().getSimpleName() + " " + node.getStyleClass() + words;
    }
}
