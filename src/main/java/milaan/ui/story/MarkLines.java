package milaan.ui.story;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** The lines under marked spans, each at its own height, with a hook where the span begins and where it ends. */
final class MarkLines extends Group {

    /** From one line to the next below it. */
    static final double STEP = 5;
    private static final double BELOW = 2;
    private static final double HOOK = 4;
    private static final double GAP = 2.5;

    private final PaneGeometry geometry;
    private final List<Path> paths = new ArrayList<>();
    private List<PaneContent.Mark> marks = List.of();

    MarkLines(PaneGeometry geometry) {
        this.geometry = geometry;
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(List<PaneContent.Mark> shown) {
        if (shown.equals(marks)) {
            return;
        }
        marks = shown;
        paths.clear();
        for (PaneContent.Mark mark : marks) {
            Path path = new Path();
            path.setManaged(false);
            path.getStyleClass().add("mark-line");
            path.getStyleClass().addAll(mark.style().split(" "));
            if (mark.current()) {
                path.getStyleClass().add("current");
            }
            paths.add(path);
        }
        getChildren().setAll(paths);
    }

    /** Puts the lines where their words are now. Call after layout. */
    void place() {
        for (int i = 0; i < paths.size(); i++) {
            draw(paths.get(i), marks.get(i));
        }
    }

    private void draw(Path path, PaneContent.Mark mark) {
        path.getElements().clear();
        if (!geometry.isLaidOut(mark.span())) {
            return;
        }
        List<Bounds> lines = geometry.lines(mark.span());
        boolean two = mark.style().contains("line-double");
        for (int i = 0; i < lines.size(); i++) {
            Bounds at = lines.get(i);
            double y = Math.round(at.getMaxY() + BELOW + mark.level() * STEP) + 0.5;
            if (i == 0) {
                path.getElements().addAll(new MoveTo(at.getMinX() + 1, y - HOOK), new LineTo(at.getMinX() + 1, y));
            } else {
                path.getElements().add(new MoveTo(at.getMinX(), y));
            }
            path.getElements().add(new LineTo(at.getMaxX() - 1, y));
            if (i == lines.size() - 1) {
                path.getElements().add(new LineTo(at.getMaxX() - 1, y - HOOK));
            }
            if (two) {
                path.getElements().addAll(new MoveTo(at.getMinX() + 1, y + GAP), new LineTo(at.getMaxX() - 1, y + GAP));
            }
        }
    }
}
