package milaan.ui.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Two texts with the ribbons between them, scrolling together; a third one beside them where it is wanted. The columns stay
 * where they are, whichever two neighbours the keys are about.
 */
public final class StoryView extends HBox {

    /** What a person does here with the mouse. */
    public interface Listener {
        void clicked(Side side, int offset);

        /** Words were drawn over, from where to where. */
        void drawn(Side side, int anchor, int at);

        void finding(String key);

        void claim(String key);

        /** @param column of the pane, from 0 on the left */
        void version(int column, String edition);

        /** Folds the lines set aside, or shows them. */
        void setAside();

        void textSize(Side side, int step);

        /** A click on a word of the third version. */
        void third(int offset);

        /** Words of the third version were drawn over. */
        void thirdDrawn(int anchor, int at);

        void thirdFinding(String key);

        void thirdClaim(String key);
    }

    private static final double GUTTER = 64;
    /** With three columns every letter of a line counts. */
    private static final double NARROW_GUTTER = 44;

    private final Listener listener;
    private final List<Column> columns = new ArrayList<>();
    private final List<RibbonGutter> gutters = new ArrayList<>();
    private final Scrolling scrolling;
    private final OverviewStrip overview;
    private final Runnable afterLayout = this::afterLayout;
    /** What is still to be done to show what was asked for, one step a frame. */
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private Optional<Scene> hooked = Optional.empty();
    private List<Double> sizes = List.of(16.0, 16.0);
    private int first;
    private int shown;

    /** @param names what the choice of version is called in each pane, with its key; from left to right, asked when shown */
    public StoryView(Listener listener, List<Supplier<String>> names) {
        this.listener = listener;
        getStyleClass().add("story");
        overview = new OverviewStrip(listener::finding, listener::claim);
        for (Supplier<String> name : names) {
            int column = columns.size();
            PaneHeader header = new PaneHeader(id -> listener.version(column, id), name);
            header.setId("pane-header-" + column);
            columns.add(new Column(pane(column), header));
            if (column > 0) {
                RibbonGutter gutter = new RibbonGutter(key -> ribbon(column - 1, key));
                VBox.setVgrow(gutter, Priority.ALWAYS);
                gutters.add(gutter);
            }
        }
        scrolling = new Scrolling(columns.stream().map(Column::pane).toList());
        arrange(2);
    }

    public void show(StoryContent content) {
        first = content.outer().filter(o -> o.at() == Side.LEFT).isPresent() ? 1 : 0;
        arrange(content.outer().isPresent() ? 3 : 2);
        size();
        steps.clear();
        for (int i = 0; i < shown; i++) {
            int column = i;
            steps.add(() -> show(content, column));
        }
        steps.add(() -> join(content));
        if (isLongToShow(content)) {
            part();
        } else {
            while (!steps.isEmpty()) {
                steps.remove().run();
            }
        }
        requestLayout();
    }

    /** A text of thousands of lines takes its time: each has a frame of its own, and what joins them another. */
    private boolean isLongToShow(StoryContent content) {
        return IntStream.range(0, shown).anyMatch(i -> columns.get(i).pane().isLongToShow(pane(content, i).content()));
    }

    private void show(StoryContent content, int i) {
        StoryContent.Pane pane = pane(content, i);
        Column column = columns.get(i);
        column.pane().show(pane.content());
        column.pane().current(pane.bars(), pane.spoken());
        column.header().show(pane.content().edition(), pane.about(), pane.aboutShort(), content.versions(),
                i == column(content.side()));
    }

    /** What joins the texts, once all of them are there. */
    private void join(StoryContent content) {
        link(first, content.ribbons());
        content.outer().ifPresent(outer -> link(1 - first, outer.ribbons()));
        overview.show(content.marks());
        scrolling.show(IntStream.range(0, shown).mapToObj(i -> pane(content, i).focus()).toList(), column(content.side()),
                content.level());
    }

    /** Nothing joins texts of which one is still another's. */
    private void part() {
        gutters.forEach(gutter -> gutter.show(List.of()));
        scrolling.unlock();
        overview.show(List.of());
    }

    /** Begins to follow the layout of {@code scene}, which holds this view. */
    public void attach(Scene scene) {
        hooked = Optional.of(scene);
        scene.addPostLayoutPulseListener(afterLayout);
    }

    /** The end of this view: it is not attached again. */
    public void detach() {
        columns.forEach(column -> column.pane().dispose());
        hooked.ifPresent(scene -> scene.removePostLayoutPulseListener(afterLayout));
        hooked = Optional.empty();
    }

    public StoryPane pane(Side side) {
        return columns.get(column(side)).pane();
    }

    public void focus(Side side) {
        pane(side).area().requestFocus();
    }

    /** The panes that are shown, from left to right. */
    public List<StoryPane> panes() {
        return columns.stream().limit(shown).map(Column::pane).toList();
    }

    /** Whether the keyboard is in one of the texts. */
    public boolean hasReader() {
        return columns.stream().anyMatch(c -> c.pane().area().isFocused());
    }

    /** The third version has letters as large as those beside it. */
    public void textSize(double left, double right) {
        boolean same = sizes.equals(List.of(left, right));
        sizes = List.of(left, right);
        size();
        if (!same) {
            scrolling.reveal();
        }
    }

    /** Whether one pane follows when the other is scrolled. */
    public void together(boolean follow) {
        scrolling.together(follow);
    }

    private int column(Side side) {
        return first + (side == Side.LEFT ? 0 : 1);
    }

    private Optional<Side> side(int column) {
        return column == first ? Optional.of(Side.LEFT) : column == first + 1 ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    private StoryContent.Pane pane(StoryContent content, int column) {
        return side(column).map(content::pane).orElseGet(() -> content.outer().orElseThrow().pane());
    }

    private void link(int gutter, List<Ribbon> ribbons) {
        gutters.get(gutter).show(ribbons);
        scrolling.lock(gutter, ribbons);
    }

    /** Puts the columns side by side, where that has changed. */
    private void arrange(int count) {
        if (count == shown) {
            return;
        }
        shown = count;
        scrolling.forget(count);
        getChildren().clear();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                gutters.get(i - 1).width(count > 2 ? NARROW_GUTTER : GUTTER);
                getChildren().add(gutters.get(i - 1));
            }
            getChildren().add(columns.get(i).frame());
        }
        getChildren().add(overview);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("three"), count > 2);
    }

    private void size() {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).pane().textSize(sizes.get(nearest(i).ordinal()));
        }
    }

    private Side nearest(int column) {
        return side(column).orElse(column <= first ? Side.LEFT : Side.RIGHT);
    }

    private StoryPane pane(int column) {
        StoryPane pane = new StoryPane(offset -> side(column).ifPresentOrElse(side -> listener.clicked(side, offset),
                () -> listener.third(offset)), target -> {
            if (target.equals(PaneContent.ASIDE)) {
                listener.setAside();
            } else {
                side(column).ifPresentOrElse(side -> listener.finding(target), () -> listener.thirdFinding(target));
            }
        });
        pane.onDrawn((anchor, at) -> side(column).ifPresentOrElse(side -> listener.drawn(side, anchor, at),
                () -> listener.thirdDrawn(anchor, at)));
        pane.addEventFilter(ScrollEvent.SCROLL, scroll -> {
            if (scroll.isShortcutDown()) {
                listener.textSize(nearest(column), scroll.getDeltaY() > 0 ? 1 : -1);
                scroll.consume();
            }
            scrolling.lead(column);
        });
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> scrolling.lead(column));
        return pane;
    }

    private void ribbon(int gutter, String claim) {
        if (gutter == first) {
            listener.claim(claim);
        } else {
            listener.thirdClaim(claim);
        }
    }

    private void afterLayout() {
        if (!steps.isEmpty()) {
            steps.remove().run();
            requestLayout();
        }
        // The panes begin below their headers, the gutter at the top.
        double shift = columns.getFirst().header().getHeight();
        for (int i = 0; i < shown; i++) {
            columns.get(i).pane().afterLayout();
        }
        for (int i = 0; i + 1 < shown; i++) {
            gutters.get(i).place(geometry(i), geometry(i + 1), shift);
        }
        overview.place(geometry(first), geometry(first + 1));
        if (scrolling.afterLayout()) {
            requestLayout();
        }
    }

    private PaneGeometry geometry(int column) {
        return columns.get(column).pane().geometry();
    }
}
