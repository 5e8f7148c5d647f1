package milaan.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The narrow strip that shows where in the story every finding is. */
final class OverviewStrip extends Region {

    private final Consumer<String> chosen;
    private final List<Region> nodes = new ArrayList<>();
    private List<StoryContent.Mark> ticks = List.of();

    OverviewStrip(Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("overview");
        setMinWidth(14);
        setPrefWidth(14);
        setMaxWidth(14);
    }

    void show(List<StoryContent.Mark> shown) {
        if (shown.equals(ticks)) {
            return;
        }
        ticks = List.copyOf(shown);
        nodes.clear();
        for (StoryContent.Mark tick : ticks) {
            Region node = new Region();
            node.setManaged(false);
            node.getStyleClass().addAll("tick", tick.style());
            node.setAccessibleText(tick.accessible());
            Tooltip.install(node, new Tooltip(tick.accessible()));
            node.setOnMousePressed(press -> chosen.accept(tick.target()));
            nodes.add(node);
        }
        getChildren().setAll(nodes);
    }

    void place(PaneGeometry left, PaneGeometry right) {
        for (int i = 0; i < nodes.size(); i++) {
            PaneGeometry pane = ticks.get(i).side() == Side.LEFT ? left : right;
            VerticalRange all = pane.all();
            double whole = Math.max(getHeight(), all.bottom() - all.top());
            double y = (pane.range(ticks.get(i).at()).top() - all.top()) / whole * getHeight();
            nodes.get(i).resizeRelocate(2, Math.round(Math.max(1, Math.min(getHeight() - 6, y))), getWidth() - 4, 4);
        }
    }
}
