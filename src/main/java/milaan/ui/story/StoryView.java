package milaan.ui.story;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milaan.model.TextSpan;

/** Two texts with the ribbons between them, scrolling together. */
public final class StoryView extends HBox {

    /** What a person does here with the mouse. */
    public interface Listener {
        void clicked(Side side, int offset);

        /** Words were drawn over, from where to where. */
        void drawn(Side side, int anchor, int at);

        void finding(String key);

        void claim(String key);

        void version(Side side, String edition);

        /** Folds the lines set aside, or shows them. */
        void setAside();

        void textSize(int step);
    }

    private static final int LEVEL_PULSES = 8;

    private final Map<Side, StoryPane> panes = new EnumMap<>(Side.class);
    private final Map<Side, PaneHeader> headers = new EnumMap<>(Side.class);
    private final Map<Side, BorderPane> frames = new EnumMap<>(Side.class);
    private final RibbonGutter gutter;
    private final OverviewStrip overview;
    private final ScrollLock lock = new ScrollLock();
    private final Runnable afterLayout = this::afterLayout;
    private Optional<Scene> hooked = Optional.empty();
    private Optional<Side> leader = Optional.empty();
    private Optional<TextSpan> lastLeft = Optional.empty();
    private Optional<TextSpan> lastRight = Optional.empty();
    private Side active = Side.LEFT;
    private int levelling;
    private boolean together = true;
    private boolean level = true;

    /** @param names accessible name of the choice of version on each side */
    public StoryView(Listener listener, Map<Side, String> names) {
        getStyleClass().add("story");
        gutter = new RibbonGutter(listener::claim);
        overview = new OverviewStrip(listener::finding, listener::claim);
        for (Side side : Side.values()) {
            panes.put(side, pane(side, listener));
            headers.put(side, new PaneHeader(id -> listener.version(side, id), names.getOrDefault(side, "")));
            BorderPane frame = new BorderPane(panes.get(side), headers.get(side), null, null, null);
            frame.getStyleClass().add("pane-frame");
            frame.setMinWidth(200);
            frame.setPrefWidth(400);
            HBox.setHgrow(frame, Priority.ALWAYS);
            frames.put(side, frame);
        }
        VBox.setVgrow(gutter, Priority.ALWAYS);
        getChildren().addAll(frames.get(Side.LEFT), gutter, frames.get(Side.RIGHT), overview);
    }

    public void show(StoryContent content) {
        for (Side side : Side.values()) {
            StoryContent.Pane pane = content.pane(side);
            panes.get(side).show(pane.content());
            panes.get(side).current(pane.bars(), pane.spoken());
            headers.get(side).show(pane.content().edition(), pane.about(), pane.aboutShort(), content.versions(), content.side() == side);
        }
        gutter.show(content.ribbons());
        lock.show(content.ribbons());
        overview.show(content.marks());
        revealNew(content);
        requestLayout();
    }

    /** Begins to follow the layout of {@code scene}, which holds this view. */
    public void attach(Scene scene) {
        hooked = Optional.of(scene);
        scene.addPostLayoutPulseListener(afterLayout);
    }

    /** The end of this view: it is not attached again. */
    public void detach() {
        panes.values().forEach(StoryPane::dispose);
        hooked.ifPresent(scene -> scene.removePostLayoutPulseListener(afterLayout));
        hooked = Optional.empty();
    }

    public StoryPane pane(Side side) {
        return panes.get(side);
    }

    public void focus(Side side) {
        panes.get(side).area().requestFocus();
    }

    /** Whether the keyboard is in one of the texts. */
    public boolean hasReader() {
        return panes.values().stream().anyMatch(p -> p.area().isFocused());
    }

    public void textSize(double pixels) {
        panes.values().forEach(p -> p.textSize(pixels));
        reveal();
    }

    /** Whether one pane follows when the other is scrolled. */
    public void together(boolean follow) {
        together = follow;
    }

    private StoryPane pane(Side side, Listener listener) {
        StoryPane pane = new StoryPane(offset -> listener.clicked(side, offset), target -> {
            if (target.equals(PaneContent.ASIDE)) {
                listener.setAside();
            } else {
                listener.finding(target);
            }
        });
        pane.onDrawn((anchor, at) -> listener.drawn(side, anchor, at));
        pane.addEventFilter(ScrollEvent.SCROLL, scroll -> {
            if (scroll.isShortcutDown()) {
                listener.textSize(scroll.getDeltaY() > 0 ? 1 : -1);
                scroll.consume();
            }
            leader = Optional.of(side);
        });
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> leader = Optional.of(side));
        return pane;
    }

    /** What the editor went to is brought into view once; afterwards the panes stay where the editor scrolls them. */
    private void revealNew(StoryContent content) {
        Optional<TextSpan> left = content.left().focus();
        Optional<TextSpan> right = content.right().focus();
        if (!left.equals(lastLeft) || !right.equals(lastRight)) {
            lastLeft = left;
            lastRight = right;
            active = content.side();
            level = content.level();
            reveal();
        }
    }

    private void reveal() {
        leader = Optional.empty();
        Optional<TextSpan> here = active == Side.LEFT ? lastLeft : lastRight;
        Optional<TextSpan> there = active == Side.LEFT ? lastRight : lastLeft;
        here.ifPresentOrElse(panes.get(active)::reveal, () -> there.ifPresent(panes.get(active.other())::reveal));
        if (!level) {
            there.ifPresent(panes.get(active.other())::reveal);
        }
        levelling = level && here.isPresent() && there.isPresent() ? LEVEL_PULSES : 0;
    }

    private void afterLayout() {
        panes.values().forEach(StoryPane::afterLayout);
        PaneGeometry left = panes.get(Side.LEFT).geometry();
        PaneGeometry right = panes.get(Side.RIGHT).geometry();
        // The panes begin below their headers, the gutter at the top.
        double shift = headers.get(Side.LEFT).getHeight();
        gutter.place(left, right, shift);
        overview.place(left, right);
        if (levelling > 0) {
            level();
        }
        leader.filter(side -> together).ifPresent(this::follow);
    }

    /** Brings what answers the place in the active pane to the same height; takes a few layouts, as the panes do. */
    private void level() {
        StoryPane from = panes.get(active);
        StoryPane to = panes.get(active.other());
        levelling--;
        if (!from.isRevealing()) {
            Optional<TextSpan> here = active == Side.LEFT ? lastLeft : lastRight;
            Optional<TextSpan> there = active == Side.LEFT ? lastRight : lastLeft;
            here.ifPresent(h -> there.ifPresent(t -> to.bringTo(t, from.geometry().range(h).top())));
        }
        if (levelling > 0) {
            requestLayout();
        }
    }

    private void follow(Side side) {
        StoryPane follower = panes.get(side.other());
        follower.scrollBy(lock.distance(panes.get(side).geometry(), side, follower.geometry(), follower.getHeight()));
    }
}
