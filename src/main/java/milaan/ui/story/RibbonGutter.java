package milaan.ui.story;

import java.util.ArrayList;
import java.util.List;
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
    private final List<Path> paths = new ArrayList<>();
    private List<Ribbon> ribbons = List.of();

    /** @param chosen told the claim of a ribbon that is clicked */
    RibbonGutter(Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("gutter");
        setMinWidth(64);
        setPrefWidth(64);
        setMaxWidth(64);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void show(List<Ribbon> shown) {
        if (shown.equals(ribbons)) {
            return;
        }
        if (sameClaims(shown)) {
            restyle(shown);
            return;
        }
        ribbons = List.copyOf(shown);
        paths.clear();
        for (Ribbon ribbon : ribbons) {
            Path path = new Path();
            path.setManaged(false);
            path.setOnMousePressed(press -> chosen.accept(ribbon.claim()));
            dress(path, ribbon);
            paths.add(path);
        }
        getChildren().setAll(paths);
        // The current one lies on top of those it crosses.
        paths.stream().filter(p -> p.getStyleClass().contains("current")).forEach(Path::toFront);
    }

    private static void dress(Path path, Ribbon ribbon) {
        path.getStyleClass().setAll("ribbon");
        path.getStyleClass().addAll(ribbon.styles());
        path.setAccessibleText(ribbon.accessible());
    }

    private boolean sameClaims(List<Ribbon> shown) {
        return shown.stream().map(Ribbon::claim).toList().equals(ribbons.stream().map(Ribbon::claim).toList());
    }

    private void restyle(List<Ribbon> shown) {
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.get(i).styles().equals(ribbons.get(i).styles())) {
                dress(paths.get(i), shown.get(i));
                if (shown.get(i).styles().contains("current")) {
                    paths.get(i).toFront();
                }
            }
        }
        ribbons = List.copyOf(shown);
    }

    /** Draws them from where the words are on the left to where they are on the right. */
    void place(PaneGeometry left, PaneGeometry right, double shift) {
        for (int i = 0; i < paths.size(); i++) {
            VerticalRange from = left.range(ribbons.get(i).left());
            VerticalRange to = right.range(ribbons.get(i).right());
            boolean seen = Math.max(from.bottom(), to.bottom()) > 0 && Math.min(from.top(), to.top()) < getHeight();
            paths.get(i).setVisible(seen);
            if (seen) {
                draw(paths.get(i), from, to, shift);
            }
        }
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
