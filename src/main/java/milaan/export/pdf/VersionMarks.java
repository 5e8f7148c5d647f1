package milaan.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milaan.export.MarkedFinding;
import milaan.export.PairContent;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import milaan.wording.Wording;

/** Which findings are marked in which segment of one version. */
final class VersionMarks {

    /** @param span snapped to whole characters */
    private record Placed(MarkedFinding finding, TextSpan span) { }

    /** Words an editor marked, in the segments they lie in. */
    private record Stretch(int segment, TextSpan span) { }

    /** Lower lines would run into the next line of text. */
    private static final int LEVELS = 2;

    private final Map<Integer, List<Placed>> bySegment = new HashMap<>();
    private final List<Stretch> marked = new ArrayList<>();
    private final Wording wording;

    VersionMarks(Side side, List<Segment> segments, Wording wording) {
        this.wording = wording;
        String source = side.analysis().text().source().value();
        for (MarkedFinding finding : side.content().findings()) {
            side.place(finding.finding()).ifPresent(span -> {
                Placed placed = new Placed(finding, GraphemeClusters.snap(source, span));
                for (int i = indexOf(segments, span.start()); i < segments.size()
                        && segments.get(i).span().start() < span.end(); i++) {
                    bySegment.computeIfAbsent(i, k -> new ArrayList<>()).add(placed);
                }
            });
        }
        for (TextSpan span : side.marked()) {
            TextSpan whole = GraphemeClusters.snap(source, span);
            for (int i = indexOf(segments, whole.start()); i < segments.size() && segments.get(i).span().start() < whole.end(); i++) {
                marked.add(new Stretch(i, whole));
            }
        }
        bySegment.values().forEach(l -> l.sort(Comparator.comparing(Placed::span)));
    }

    private static int indexOf(List<Segment> segments, int position) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    List<Highlight> highlights(int segment) {
        List<Highlight> highlights = new ArrayList<>();
        for (Placed placed : bySegment.getOrDefault(segment, List.of())) {
            int level = (int) Math.min(LEVELS - 1, highlights.stream()
                    .filter(h -> h.start() < placed.span().end() && placed.span().start() < h.end()).count());
            highlights.add(new Highlight(placed.span().start(), placed.span().end(), style(placed.finding()), level,
                    isFaint(placed.finding())));
        }
        for (Stretch stretch : marked) {
            if (stretch.segment() == segment) {
                int level = (int) Math.min(LEVELS - 1, highlights.stream()
                        .filter(h -> h.start() < stretch.span().end() && stretch.span().start() < h.end()).count());
                highlights.add(new Highlight(stretch.span().start(), stretch.span().end(), KindStyle.CLAIM, level, false));
            }
        }
        return highlights;
    }

    /** Whether words of either version are marked so. */
    static boolean marksWords(PairContent content) {
        return !new Side(content, true).marked().isEmpty() || !new Side(content, false).marked().isEmpty();
    }

    /** The words with the number of each finding behind the last of its words. */
    List<Word> marked(int segment, List<Word> words) {
        List<Placed> here = bySegment.getOrDefault(segment, List.of());
        if (here.isEmpty()) {
            return words;
        }
        List<Word> marked = new ArrayList<>(words);
        for (Placed placed : here) {
            for (int i = 0; i < marked.size(); i++) {
                Word word = marked.get(i);
                if (word.start() < placed.span().end() && placed.span().end() <= word.end()) {
                    List<Word.Mark> marks = new ArrayList<>(word.marks());
                    marks.add(new Word.Mark(wording.numeral(placed.finding().number()), style(placed.finding()),
                            isFaint(placed.finding())));
                    marked.set(i, word.withMarks(marks));
                }
            }
        }
        return marked;
    }

    boolean hasConfirmed(int segment) {
        return bySegment.getOrDefault(segment, List.of()).stream().anyMatch(p -> p.finding().isConfirmed());
    }

    static KindStyle style(MarkedFinding finding) {
        return KindStyle.of(finding.finding().kind());
    }

    static boolean isFaint(MarkedFinding finding) {
        return finding.isDismissed() || finding.isInformation() && !finding.isConfirmed();
    }
}
