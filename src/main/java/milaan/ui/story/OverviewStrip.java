package milaan.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The narrow strip that shows where in the story every finding is and, beside them, every claim. */
final class OverviewStrip extends Region {

    /** What the styles of claims begin with. */
    static final String CLAIM = "tick-claim";

    private static final double WIDTH = 18;
    private static final double CLAIM_WIDTH = 4;

    private final Consumer<String> chosen;
    private final Consumer<String> claim;
    private List<StoryContent.Mark> ticks = List.of();
    /** What the marks were placed by; nothing of it changes while the texts are only scrolled. */
    private Optional<Placed> placed = Optional.empty();

    private record Placed(int left, int right, double height) { }

    /** @param chosen told the key of a finding; @param claim told that of a claim */
    OverviewStrip(Consumer<String> chosen, Consumer<String> claim) {
        this.chosen = chosen;
        this.claim = claim;
        getStyleClass().add("overview");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    void show(List<StoryContent.Mark> shown) {
        if (shown.equals(ticks)) {
            return;
        }
        if (shown.size() == ticks.size()) {
            // A decision or a tag changes one mark or two: the thousands beside it stay.
            for (int i = 0; i < shown.size(); i++) {
                if (!shown.get(i).equals(ticks.get(i))) {
                    getChildren().set(i, node(shown.get(i)));
                }
            }
        } else {
            getChildren().setAll(shown.stream().map(this::node).toList());
        }
        ticks = List.copyOf(shown);
        placed = Optional.empty();
    }

    private Region node(StoryContent.Mark tick) {
        Region node = new Region();
        node.setManaged(false);
        node.getStyleClass().add("tick");
        node.getStyleClass().addAll(tick.style().split(" "));
        node.setAccessibleText(tick.accessible());
        Tooltip.install(node, new Tooltip(tick.accessible()));
        node.setOnMousePressed(press -> (isClaim(tick) ? claim : chosen).accept(tick.target()));
        return node;
    }

    void place(PaneGeometry left, PaneGeometry right) {
        Optional<Placed> now = Optional.of(new Placed(left.revision(), right.revision(), getHeight()));
        if (now.equals(placed)) {
            return;
        }
        placed = now;
        for (int i = 0; i < ticks.size(); i++) {
            PaneGeometry pane = ticks.get(i).side() == Side.LEFT ? left : right;
            VerticalRange all = pane.all();
            double whole = Math.max(getHeight(), all.bottom() - all.top());
            double y = (pane.range(ticks.get(i).at()).top() - all.top()) / whole * getHeight();
            double top = Math.round(Math.max(1, Math.min(getHeight() - 6, y)));
            if (isClaim(ticks.get(i))) {
                getChildren().get(i).resizeRelocate(getWidth() - CLAIM_WIDTH - 2, top, CLAIM_WIDTH, 4);
            } else {
                getChildren().get(i).resizeRelocate(2, top, getWidth() - CLAIM_WIDTH - 6, 4);
            }
        }
    }

    private static boolean isClaim(StoryContent.Mark mark) {
        return mark.style().startsWith(CLAIM);
    }
}
