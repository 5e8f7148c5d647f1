package milaan.ui.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/**
 * The strip between the panes, with a ribbon for each aligned claim. Paths rather than a canvas: the style sheet colours
 * them, and they can be clicked.
 */
final class RibbonGutter extends Region {

    private final Consumer<String> chosen;
    private final Map<Ribbon, Path> paths = new HashMap<>();
    private List<Ribbon> ribbons = List.of();

    /** @param chosen told the claim of a ribbon that is clicked */
    RibbonGutter(Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("gutter");
        width(64);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void width(double pixels) {
        setMinWidth(pixels);
        setPrefWidth(pixels);
        setMaxWidth(pixels);
    }

    void show(List<Ribbon> shown) {
        ribbons = List.copyOf(shown);
    }

    /** Draws those that can be seen from where the words are on the left to where they are on the right. */
    void place(PaneGeometry left, PaneGeometry right, double shift) {
        Set<Ribbon> seen = new HashSet<>();
        for (Ribbon ribbon : ribbons) {
            VerticalRange from = left.range(ribbon.left());
            VerticalRange to = right.range(ribbon.right());
            if (Math.max(from.bottom(), to.bottom()) > 0 && Math.min(from.top(), to.top()) < getHeight()) {
                seen.add(ribbon);
                draw(paths.computeIfAbsent(ribbon, this::path), from, to, shift);
            }
        }
        paths.entrySet().removeIf(entry -> {
            boolean gone = !seen.contains(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
            }
            return gone;
        });
    }

    private Path path(Ribbon ribbon) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().setAll("ribbon");
        path.getStyleClass().addAll(ribbon.styles());
        path.setAccessibleText(ribbon.accessible());
        path.setOnMousePressed(press -> chosen.accept(ribbon.claim()));
        // The current one lies on top of those it crosses.
        getChildren().add(ribbon.styles().contains("current") ? getChildren().size() : 0, path);
        path.applyCss();
        return path;
    }

    private void draw(Path path, VerticalRange from, VerticalRange to, double shift) {
        double w = getWidth();
        double m = w / 2;
        double a = near(from.top()) + shift;
        double b = near(to.top()) + shift;
        double c = near(to.bottom()) + shift;
        double d = near(from.bottom()) + shift;
        path.getElements().setAll(new MoveTo(0, a), new CubicCurveTo(m, a, m, b, w, b), new LineTo(w, c),
                new CubicCurveTo(m, c, m, d, 0, d), new ClosePath());
    }

    /** Far ends are estimates anyway: kept near, so that the curve stays a ribbon. */
    private double near(double y) {
        return Math.max(-1.5 * getHeight(), Math.min(2.5 * getHeight(), y));
    }
}
