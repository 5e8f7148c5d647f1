package milaan.ui.story;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Cuts a line into one style span a word. Two reasons: on Linux a wrapped line is drawn right only where it breaks
 * between two spans; and a style that begins inside a grapheme cluster would break the shaping, so what is painted is
 * snapped outward first.
 */
final class WordSpans {

    private final String text;
    private final List<PaneContent.Paint> paint;

    WordSpans(String text, List<PaneContent.Paint> paint) {
        this.text = text;
        this.paint = paint.stream().filter(p -> !p.span().isEmpty())
                .map(p -> new PaneContent.Paint(GraphemeClusters.snap(text, p.span()), p.style())).toList();
    }

    /** @param line not empty */
    StyleSpans<Collection<String>> of(TextSpan line) {
        List<PaneContent.Paint> here = paint.stream().filter(p -> p.span().overlaps(line)).toList();
        TreeSet<Integer> cuts = cuts(line, here);
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>(cuts.size());
        int from = line.start();
        boolean even = true;
        for (int to : cuts.tailSet(line.start(), false)) {
            spans.add(styles(new TextSpan(from, to), here, even), to - from);
            from = to;
            even = !even;
        }
        return spans.create();
    }

    private TreeSet<Integer> cuts(TextSpan line, List<PaneContent.Paint> here) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(line.in(text));
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            cuts.add(line.start() + at);
        }
        for (PaneContent.Paint p : here) {
            cuts.add(Math.max(line.start(), p.span().start()));
            cuts.add(Math.min(line.end(), p.span().end()));
        }
        return cuts;
    }

    /** Neighbours differ by an empty class, or the text would be one run again. */
    private static Collection<String> styles(TextSpan word, List<PaneContent.Paint> here, boolean even) {
        List<String> styles = new ArrayList<>();
        styles.add(even ? "word" : "word-b");
        for (PaneContent.Paint p : here) {
            if (p.span().contains(word) && !styles.contains(p.style())) {
                styles.add(p.style());
            }
        }
        return List.copyOf(styles);
    }
}
