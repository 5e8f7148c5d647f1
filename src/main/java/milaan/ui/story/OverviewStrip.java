package milaan.ui.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The narrow strip that shows where in the story every finding is and, beside them, every claim. */
final class OverviewStrip extends Region {

    /** What the styles of claims begin with. */
    static final String CLAIM = "tick-claim";

    /** The style of a finding dismissed. */
    static final String DISMISSED = "tick-dismissed";

    private static final double WIDTH = 18;
    private static final double CLAIM_WIDTH = 4;
    private static final double TALL = 4;
    /** Marks closer than this many pixels are one: a long story has thousands, the strip has room for hundreds. */
    private static final double ROW = 3;

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
        if (!shown.equals(ticks)) {
            ticks = List.copyOf(shown);
            placed = Optional.empty();
        }
    }

    void place(PaneGeometry left, PaneGeometry right) {
        Optional<Placed> now = Optional.of(new Placed(left.revision(), right.revision(), getHeight()));
        if (now.equals(placed)) {
            return;
        }
        placed = now;
        double lowest = Math.max(0, getHeight() - TALL - 2);
        Map<StripRows.Slot, StoryContent.Mark> slots = StripRows.of(ticks,
                tick -> Math.min(lowest, share(tick, tick.side() == Side.LEFT ? left : right) * getHeight()), ROW);
        int at = 0;
        for (Map.Entry<StripRows.Slot, StoryContent.Mark> slot : slots.entrySet()) {
            if (at == getChildren().size()) {
                getChildren().add(new Tick());
            }
            Tick node = (Tick) getChildren().get(at++);
            node.show(slot.getValue());
            double top = slot.getKey().row() * ROW + 1;
            if (slot.getKey().claim()) {
                node.resizeRelocate(getWidth() - CLAIM_WIDTH - 2, top, CLAIM_WIDTH, TALL);
            } else {
                node.resizeRelocate(2, top, getWidth() - CLAIM_WIDTH - 6, TALL);
            }
        }
        getChildren().remove(at, getChildren().size());
    }

    /** How far down its text the mark is. */
    private double share(StoryContent.Mark tick, PaneGeometry pane) {
        VerticalRange all = pane.all();
        return Math.max(0, pane.range(tick.at()).top() - all.top()) / Math.max(getHeight(), all.bottom() - all.top());
    }

    /** One mark that can be seen; shows another when the texts or the decisions change. */
    private final class Tick extends Region {

        private final Tooltip tip = new Tooltip();
        private Optional<StoryContent.Mark> shown = Optional.empty();

        Tick() {
            setManaged(false);
            Tooltip.install(this, tip);
            setOnMousePressed(press -> shown.ifPresent(mark -> (StripRows.isClaim(mark) ? claim : chosen).accept(mark.target())));
        }

        void show(StoryContent.Mark mark) {
            if (shown.map(StoryContent.Mark::style).filter(mark.style()::equals).isEmpty()) {
                getStyleClass().setAll("tick");
                getStyleClass().addAll(mark.style().split(" "));
            }
            setAccessibleText(mark.accessible());
            tip.setText(mark.accessible());
            shown = Optional.of(mark);
        }
    }
}
