package milaan.ui.story;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import milaan.model.TextSpan;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * Where words stand in a pane. The area lays out visible paragraphs only: for the rest their last known height counts,
 * or one guessed from their length. Ask on the toolkit's thread, after layout.
 */
final class PaneGeometry implements Heights {

    private static final double GAP = 14;

    private final StyleClassedTextArea area;
    private Lines lines = Lines.of("");
    /** Measured heights; NaN where a line was never laid out. */
    private double[] heights = new double[1];
    /** Where each line begins below the first, and the end of the last: thousands of places are asked for at every layout. */
    private double[] tops = new double[2];
    private int lastVisible = -1;
    private int revision;
    private double width = -1;
    private int firstVisible;
    private double firstTop;
    private double heightPerLetter = 0.4;

    PaneGeometry(StyleClassedTextArea area) {
        this.area = area;
    }

    void show(Lines newLines) {
        lines = newLines;
        forget();
    }

    /** Heights no longer hold: another text size, another width. */
    void forget() {
        heights = new double[lines.spans().size()];
        Arrays.fill(heights, Double.NaN);
        tops = new double[lines.spans().size() + 1];
        stack();
    }

    /** Another number whenever the heights of the lines have changed, not when they have only been scrolled. */
    int revision() {
        return revision;
    }

    /** Measures what is visible now. */
    void refresh() {
        if (area.getWidth() != width) {
            width = area.getWidth();
            forget();
        }
        double measured = 0;
        int letters = 0;
        boolean first = true;
        boolean changed = false;
        lastVisible = -1;
        for (int i = 0; i < area.getVisibleParagraphs().size(); i++) {
            int line = area.visibleParToAllParIndex(i);
            Optional<Bounds> bounds = lineBounds(line);
            if (bounds.isEmpty()) {
                continue;
            }
            double height = bounds.get().getHeight() + GAP;
            changed |= height != heights[line];
            heights[line] = height;
            lastVisible = line;
            measured += bounds.get().getHeight();
            letters += lines.spans().get(line).length();
            if (first) {
                firstVisible = line;
                firstTop = bounds.get().getMinY();
                first = false;
            }
        }
        double perLetter = letters > 0 ? measured / letters : heightPerLetter;
        if (changed || perLetter != heightPerLetter) {
            heightPerLetter = perLetter;
            stack();
        }
    }

    /** Whether the line of {@code span} is laid out now, as far as the last {@link #refresh} saw. */
    boolean isLaidOut(TextSpan span) {
        return lastVisible >= 0 && span.start() <= lines.spans().get(lastVisible).end()
                && Math.max(span.start(), span.end() - 1) >= lines.spans().get(firstVisible).start();
    }

    /** The first and the last line laid out, and {@code more} on either side. Empty before the first layout. */
    Optional<TextSpan> linesAround(int more) {
        return lastVisible < 0 ? Optional.empty() : Optional.of(new TextSpan(Math.max(0, firstVisible - more),
                Math.min(lines.spans().size(), lastVisible + 1 + more)));
    }

    /** Where the words of {@code span} are; exact where their paragraph is laid out. */
    @Override
    public VerticalRange range(TextSpan span) {
        return Optional.of(span).filter(this::isLaidOut).flatMap(this::bounds)
                .map(b -> new VerticalRange(b.getMinY(), b.getMaxY())).orElseGet(() -> estimate(span));
    }

    VerticalRange range(List<TextSpan> spans) {
        return spans.stream().map(this::range).reduce(VerticalRange::cover).orElseThrow();
    }

    /** The box around the words in the area's coordinates; empty where they are not laid out. */
    Optional<Bounds> bounds(TextSpan span) {
        if (span.isEmpty() || span.end() > area.getLength()) {
            return Optional.empty();
        }
        return area.getCharacterBoundsOnScreen(span.start(), span.end()).map(area::screenToLocal);
    }

    /** The boxes around the words, one a line on the screen; none where they are not laid out. */
    List<Bounds> lines(TextSpan span) {
        Optional<Bounds> whole = bounds(span);
        Optional<Bounds> first = whole.flatMap(w -> bounds(new TextSpan(span.start(), span.start() + 1)));
        if (first.isEmpty() || whole.get().getHeight() < first.get().getHeight() * 1.5) {
            return whole.stream().toList();
        }
        List<Bounds> lines = new ArrayList<>();
        for (TextSpan word : words(span)) {
            bounds(word).ifPresent(at -> {
                boolean same = !lines.isEmpty() && Math.abs(lines.getLast().getMaxY() - at.getMaxY()) < at.getHeight() / 2;
                lines.add(same ? around(lines.removeLast(), at) : at);
            });
        }
        return lines;
    }

    /** Words with what follows them up to the next: only between two of them a line may break. */
    private List<TextSpan> words(TextSpan span) {
        List<TextSpan> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance();
        String text = area.getText(span.start(), span.end());
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            int end = to;
            while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end > from) {
                words.add(new TextSpan(span.start() + from, span.start() + end));
            }
        }
        return words;
    }

    private static Bounds around(Bounds a, Bounds b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }

    @Override
    public VerticalRange all() {
        double top = topOf(0);
        return new VerticalRange(top, topOf(lines.spans().size()));
    }

    /** The first line with words that is laid out now, and where it stands. */
    Optional<Standing> firstStanding() {
        for (int i = 0; i < area.getVisibleParagraphs().size(); i++) {
            // While the area lays itself out anew, a paragraph it calls visible may have no place yet.
            Optional<Standing> standing = Optional.of(area.visibleParToAllParIndex(i)).filter(line -> line >= 0)
                    .map(lines.spans()::get).flatMap(line -> bounds(line).map(at -> new Standing(line, at.getMinY())));
            if (standing.isPresent()) {
                return standing;
            }
        }
        return Optional.empty();
    }

    record Standing(TextSpan words, double top) { }

    private Optional<Bounds> lineBounds(int line) {
        return line < lines.spans().size() ? bounds(lines.spans().get(line)) : Optional.empty();
    }

    private VerticalRange estimate(TextSpan span) {
        int line = lines.at(span.start());
        TextSpan whole = lines.spans().get(line);
        double top = topOf(line);
        double perLetter = heightOf(line) / Math.max(1, whole.length());
        return new VerticalRange(top + perLetter * (span.start() - whole.start()),
                top + perLetter * (Math.min(span.end(), whole.end()) - whole.start()));
    }

    private double topOf(int line) {
        return firstTop + tops[line] - tops[Math.min(firstVisible, lines.spans().size())];
    }

    private void stack() {
        revision++;
        for (int i = 0; i < lines.spans().size(); i++) {
            tops[i + 1] = tops[i] + heightOf(i);
        }
    }

    private double heightOf(int line) {
        return Double.isNaN(heights[line]) ? GAP + lines.spans().get(line).length() * heightPerLetter : heights[line];
    }
}
