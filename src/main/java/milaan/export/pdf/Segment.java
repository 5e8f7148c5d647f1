package milaan.export.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import milaan.model.TextSpan;
import milaan.text.Paragraph;
import milaan.text.ReadText;

/**
 * A stretch of a version that is set as one block. The segments of a text hold all of it: white space belongs to the
 * segment before.
 *
 * @param next     where the next segment begins; the end of the text for the last
 * @param sentence index of the sentence; -1 for what is not compared
 * @param opens    whether it begins a paragraph
 */
record Segment(TextSpan span, int next, int sentence, boolean opens, boolean headline) {

    static List<Segment> of(ReadText text) {
        String source = text.source().value();
        List<Segment> found = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            TextSpan span = text.sentences().get(i).span();
            Paragraph paragraph = text.paragraphs().get(text.sentences().get(i).paragraph());
            found.add(new Segment(span, 0, i, span.start() <= paragraph.span().start(),
                    paragraph.role() == Paragraph.Role.HEADLINE));
        }
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.role() == Paragraph.Role.SET_ASIDE) {
                found.add(new Segment(paragraph.span(), 0, -1, true, false));
            }
        }
        found.sort(Comparator.comparing(Segment::span));
        List<Segment> all = new ArrayList<>();
        int at = 0;
        for (Segment segment : found) {
            addGap(all, source, at, segment.span().start());
            all.add(segment);
            at = segment.span().end();
        }
        addGap(all, source, at, source.length());
        return closed(all, source.length());
    }

    /** Whatever no sentence claims is printed too: the paper shows the whole text. */
    private static void addGap(List<Segment> all, String source, int from, int to) {
        if (from < to && !source.substring(from, to).isBlank()) {
            all.add(new Segment(new TextSpan(from, to), 0, -1, true, false));
        }
    }

    private static List<Segment> closed(List<Segment> segments, int length) {
        List<Segment> closed = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment s = segments.get(i);
            int next = i + 1 < segments.size() ? segments.get(i + 1).span().start() : length;
            TextSpan span = i == 0 ? new TextSpan(0, Math.max(s.span().end(), 0)) : s.span();
            closed.add(new Segment(span, Math.max(next, span.end()), s.sentence(), s.opens(), s.headline()));
        }
        return closed;
    }
}
