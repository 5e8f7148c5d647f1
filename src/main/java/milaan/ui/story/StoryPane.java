package milaan.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.NavigationActions;
import org.fxmisc.richtext.StyleClassedTextArea;

/** One text, read-only: the words as they came, what is painted on them and what is drawn over them. */
public final class StoryPane extends StackPane {

    /** Space between the pane's edge and the words; the style sheet pads the paragraphs by as much. */
    static final double TEXT_LEFT = 28;
    private static final double REVEAL_AT = 0.24;
    private static final int SETTLE = 4;
    /** Letters; an article has a tenth of them. */
    private static final int LONG = 50_000;
    private static final double BAR_DISTANCE = 6;

    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final PaneGeometry geometry = new PaneGeometry(area);
    private final LinePainter painter = new LinePainter(area);
    private final PaneOverlay overlay;
    private Lines lines = Lines.of("");
    private int settling;
    private Optional<PaneGeometry.Standing> standing = Optional.empty();
    private Optional<PaneContent> shown = Optional.empty();
    private Optional<TextSpan> toReveal = Optional.empty();
    private Drawn drawn = (anchor, at) -> { };
    private Optional<Region> bar = Optional.empty();
    private boolean drawing;

    /** Told what the mouse has drawn over, in the order of drawing. */
    @FunctionalInterface
    public interface Drawn {
        void drawn(int anchor, int at);
    }

    /**
     * @param clicked told the offset of a word that is clicked
     * @param badge   told the target of a numbered mark that is clicked
     */
    public StoryPane(IntConsumer clicked, Consumer<String> badge) {
        overlay = new PaneOverlay(geometry, badge);
        area.setEditable(false);
        // Nothing is written here: an input method that is on would keep the reading keys to itself.
        area.setInputMethodRequests(null);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.OFF);
        area.setAutoScrollOnDragDesired(false);
        area.setUndoManager(org.fxmisc.richtext.util.UndoUtils.noOpUndoManager());
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && area.getSelection().getLength() == 0) {
                clicked.accept(cluster(click.getX(), click.getY()).start());
            }
        });
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> drawing = true);
        area.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> {
            drawing = false;
            if (release.getButton() == MouseButton.PRIMARY && area.getSelection().getLength() > 0) {
                drawn.drawn(area.getAnchor(), area.getCaretPosition());
            }
        });
        // Left to itself the area puts ends of a selection inside a conjunct.
        area.setOnOutsideSelectionMousePressed(press -> area.moveTo(boundary(press.getX(), press.getY())));
        area.setOnNewSelectionDrag(at -> area.moveTo(boundary(at.getX(), at.getY()),
                NavigationActions.SelectionPolicy.ADJUST));
        addEventFilter(ScrollEvent.SCROLL, scroll -> standing = Optional.empty());
        getStyleClass().add("story-pane");
        getChildren().addAll(new VirtualizedScrollPane<>(area), overlay);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Whether {@code content} has another text than the one shown, and one that takes long to lay out. */
    boolean isLongToShow(PaneContent content) {
        return content.text().source().value().length() > LONG && !isShown(content);
    }

    private boolean isShown(PaneContent content) {
        return shown.filter(s -> s.text().source().equals(content.text().source())
                && s.text().language() == content.text().language()).isPresent();
    }

    /** Shows {@code content}; where its text is the one shown already, only what changed is painted again. */
    public void show(PaneContent content) {
        String text = content.text().source().value();
        boolean sameText = isShown(content);
        if (!sameText) {
            lines = Lines.of(text);
        }
        standing = sameText ? geometry.firstStanding() : Optional.empty();
        List<List<PaneContent.Paint>> paint = lines.byLine(content.paint());
        List<List<String>> styles = lines.styles(content);
        if (sameText) {
            painter.change(styles, paint, LinePainter.near(geometry));
        } else {
            painter.show(text, lines, styles, paint);
            area.moveTo(0);
            area.setAccessibleRoleDescription(content.edition().label());
            geometry.show(lines);
        }
        overlay.show(content, lines);
        shown = Optional.of(content);
        caret(content.caret());
        settling = SETTLE;
        if (!sameText) {
            area.showParagraphAtTop(0);
        }
    }

    public void onDrawn(Drawn told) {
        drawn = told;
    }

    /** What stands below the marked words as long as it is visible. */
    public void marking(Region belowMarked) {
        bar = Optional.of(belowMarked);
        belowMarked.setManaged(false);
        if (belowMarked.getParent() != this) {
            getChildren().add(belowMarked);
        }
    }

    private void caret(Optional<Caret> caret) {
        area.setShowCaret(caret.isPresent() ? CaretVisibility.ON : CaretVisibility.OFF);
        if (drawing) {
            return;
        }
        caret.ifPresentOrElse(c -> {
            if (area.getAnchor() != c.anchor() || area.getCaretPosition() != c.at()) {
                area.selectRange(c.anchor(), c.at());
            }
        }, () -> {
            if (area.getSelection().getLength() > 0) {
                area.deselect();
            }
        });
    }

    /** Lets go of what the area holds on to; the pane is not shown any more. */
    void dispose() {
        // A caret that is always off hangs on to something that outlives every window.
        area.setShowCaret(CaretVisibility.AUTO);
        area.dispose();
    }

    /** Bars stand beside the current sentences. @param spoken what a screen reader says of them */
    public void current(List<StoryContent.Bar> bars, String spoken) {
        overlay.current(bars);
        area.setAccessibleText(spoken);
    }

    /** Brings the words into view, where they are not comfortably there already. */
    public void reveal(TextSpan span) {
        toReveal = Optional.of(span);
        requestLayout();
    }

    boolean isRevealing() {
        return toReveal.isPresent();
    }

    /** Scrolls so that the words stand at {@code y}, as far as the text reaches. */
    void bringTo(TextSpan span, double y) {
        if (geometry.bounds(span).isPresent()) {
            scrollBy(geometry.range(span).top() - y);
        } else {
            area.showParagraphAtTop(lines.at(span.start()));
        }
    }

    /** Call after every layout: measures, and puts what is drawn over the text where it belongs. */
    public void afterLayout() {
        if (settling > 0) {
            settling--;
            settle();
        }
        geometry.refresh();
        if (painter.paint(LinePainter.near(geometry))) {
            settling = Math.max(settling, 1);
            requestLayout();
        }
        stay();
        toReveal.ifPresent(this::scrollTo);
        overlay.place(TEXT_LEFT);
        bar.filter(node -> node.isVisible() && node.getParent() == this).ifPresent(this::place);
    }

    /** Below the last line of what is marked; above the first where there is no room. */
    private void place(Region node) {
        List<Bounds> marked = shown.flatMap(PaneContent::caret).map(c -> geometry.lines(c.span())).orElse(List.of());
        node.setOpacity(marked.isEmpty() ? 0 : 1);
        if (!marked.isEmpty()) {
            node.autosize();
            double below = marked.getLast().getMaxY() + BAR_DISTANCE;
            double y = below + node.getHeight() < getHeight() ? below
                    : marked.getFirst().getMinY() - BAR_DISTANCE - node.getHeight();
            double x = Math.clamp(marked.getLast().getMinX(), 8, Math.max(8, getWidth() - node.getWidth() - 8));
            node.relocate(Math.round(x), Math.round(y));
        }
    }

    PaneGeometry geometry() {
        return geometry;
    }

    public StyleClassedTextArea area() {
        return area;
    }

    Optional<Language> language() {
        return shown.map(s -> s.text().language());
    }

    void scrollBy(double pixels) {
        if (Math.abs(pixels) >= 1) {
            area.scrollYBy(pixels);
        }
    }

    void textSize(double pixels) {
        String size = "-fx-font-size: " + pixels + "px;";
        if (!size.equals(area.getStyle())) {
            area.setStyle(size);
            geometry.forget();
        }
    }

    /** Painting many lines anew can make the area lose its place: what stood at the top stays there. */
    private void stay() {
        if (toReveal.isPresent()) {
            standing = Optional.empty();
        }
        standing.ifPresent(s -> bringTo(s.words(), s.top()));
        if (settling == 0) {
            standing = Optional.empty();
        }
    }

    /** A paragraph may have been measured before its style was known: it is asked again. */
    private void settle() {
        for (Node node : area.lookupAll(".paragraph-box")) {
            if (node instanceof Region box && Math.abs(box.getHeight() - box.prefHeight(box.getWidth())) > 1) {
                box.requestLayout();
                settling = Math.max(settling, 1);
            }
        }
        if (settling > 0) {
            requestLayout();
        }
    }

    /** The cluster under a point. */
    private TextSpan cluster(double x, double y) {
        CharacterHit hit = area.hit(x, y);
        int at = hit.getCharacterIndex().orElse(hit.getInsertionIndex());
        return at >= area.getLength() ? new TextSpan(at, at)
                : GraphemeClusters.snap(area.getText(), new TextSpan(at, at + 1));
    }

    /** The end of a cluster nearest to where a caret would go. */
    private int boundary(double x, double y) {
        TextSpan cluster = cluster(x, y);
        return area.hit(x, y).getInsertionIndex() > cluster.start() ? cluster.end() : cluster.start();
    }

    private void scrollTo(TextSpan span) {
        if (area.getHeight() <= 0) {
            return;
        }
        boolean exact = geometry.bounds(span).isPresent();
        VerticalRange at = geometry.range(span);
        double height = area.getHeight();
        if (!exact) {
            area.showParagraphAtTop(lines.at(span.start()));
            requestLayout();
            return;
        }
        toReveal = Optional.empty();
        if (at.top() < 12 || at.bottom() > height * 0.85) {
            scrollBy(at.top() - height * REVEAL_AT);
        }
    }
}
