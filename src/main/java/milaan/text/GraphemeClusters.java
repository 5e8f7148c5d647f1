package milaan.text;

import java.text.BreakIterator;
import java.util.Locale;
import milaan.model.TextSpan;

/**
 * User-perceived characters (UAX #29, as the JDK's own break iterator knows them: right for Devanagari conjuncts from
 * JDK 20 on). A style that begins inside a cluster breaks its shaping, so whatever is painted is snapped first.
 */
public final class GraphemeClusters {

    private GraphemeClusters() { }

    /** The smallest span around {@code span} that cuts no cluster. {@code span} must lie inside {@code text}. */
    public static TextSpan snap(String text, TextSpan span) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        // A window is enough: no cluster of ours spans a line end, and long texts would otherwise cost each time.
        int from = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int lineEnd = text.indexOf('\n', span.end());
        int to = lineEnd < 0 ? text.length() : lineEnd;
        if (from > span.start()) {
            return span;
        }
        clusters.setText(text.substring(from, to));
        int start = span.start() - from;
        int end = span.end() - from;
        int snappedStart = clusters.isBoundary(start) ? start : clusters.preceding(start);
        int snappedEnd = end >= to - from || clusters.isBoundary(end) ? end : clusters.following(end);
        return new TextSpan(from + Math.max(0, snappedStart), from + snappedEnd);
    }
}
