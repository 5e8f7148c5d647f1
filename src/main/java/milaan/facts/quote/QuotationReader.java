package milaan.facts.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.facts.QuoteFact.Balance;
import milaan.model.TextSpan;
import milaan.text.Paragraph;
import milaan.text.ReadText;
import milaan.text.Scripts;

/**
 * Pairs quotation marks with a stack that lives through a paragraph, and on into the next where the newspaper convention
 * asks for it: each paragraph of a long quotation opens, only the last closes. A mark that is never closed ends with
 * its sentence, so that the speaker is kept.
 */
final class QuotationReader {

    /** Deeper nesting is noise; the bound keeps the search for a partner short. */
    private static final int DEEPEST = 6;
    /** A sentence with more marks that never close is noise, and each of them would run to its end. */
    private static final int MOST_UNCLOSED = 10;
    private static final String ENDS = ".,!?।…";

    private final ReadText text;
    private final String source;
    private final List<Mark> open = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();
    /** How many never closed, by the end of their sentence. */
    private final Map<Integer, Integer> unclosed = new HashMap<>();

    private QuotationReader(ReadText text) {
        this.text = text;
        this.source = text.source().value();
    }

    /** The quotations of the headline and the body by position, outer before inner. */
    static List<Quotation> read(ReadText text) {
        return new QuotationReader(text).read();
    }

    private List<Quotation> read() {
        List<Paragraph> paragraphs = text.paragraphs().stream()
                .filter(p -> p.role() != Paragraph.Role.SET_ASIDE).toList();
        List<List<Mark>> marks = paragraphs.stream().map(p -> MarkReader.marks(source, p.span())).toList();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Mark> here = marks.get(p);
            pair(open.isEmpty() || !reopens(here, paragraphs.get(p)) ? here : here.subList(1, here.size()));
            boolean last = p + 1 == paragraphs.size() || paragraphs.get(p).role() == Paragraph.Role.HEADLINE;
            endParagraph(!last && continues(marks.get(p + 1), paragraphs.get(p + 1)));
        }
        found.sort(Comparator.comparing(Quotation::span));
        return List.copyOf(found);
    }

    private void pair(List<Mark> marks) {
        boolean[] closesLater = laterSingleCloses(marks);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int partner = partner(mark.family());
            boolean opens = switch (mark.direction()) {
                case OPEN -> true;
                case CLOSE -> false;
                case EITHER -> partner < 0 && wordFollows(mark);
            };
            if (opens) {
                open(mark);
            } else if (partner >= 0 && !(isPossessive(mark) && closesLater[i])) {
                close(partner, mark);
            } else if (partner < 0 && !mark.doubtful()) {
                stray(mark);
            }
        }
    }

    private void open(Mark mark) {
        if (open.size() == DEEPEST) {
            unclosed(open.removeFirst(), 0);
        }
        open.add(mark);
    }

    private void close(int partner, Mark closing) {
        while (open.size() > partner + 1) {
            unclosed(open.removeLast(), open.size());
        }
        Mark opening = open.removeLast();
        TextSpan content = trimmed(opening.span().end(), closing.span().start());
        if (!content.isEmpty()) {
            found.add(new Quotation(opening.span().cover(closing.span()), content, true,
                    isMisused(opening) ? Balance.OPENED_BY_CLOSING_MARK : Balance.BALANCED, open.size()));
        }
    }

    private void stray(Mark mark) {
        int from = mark.span().start();
        if (from > 0 && ENDS.indexOf(source.charAt(from - 1)) >= 0) {
            // Half a quotation: what stands before the mark in its sentence was said, too.
            int begin = sentenceOf(mark.span()).map(TextSpan::start).orElse(from);
            from = found.isEmpty() ? begin : Math.min(mark.span().start(), Math.max(begin, found.getLast().span().end()));
        }
        TextSpan content = trimmed(from, mark.span().start());
        found.add(new Quotation(content.cover(mark.span()), content, true, Balance.STRAY_CLOSING, 0));
    }

    private void unclosed(Mark mark, int depth) {
        // A straight or raised comma without a partner is more likely an apostrophe we do not know.
        if (mark.family() == Mark.Family.SINGLE && mark.glyph() != Mark.Glyph.OPENING && !hindiFollows(mark)) {
            return;
        }
        int from = mark.span().end();
        int end = sentenceOf(mark.span()).map(TextSpan::end).orElse(from);
        TextSpan content = trimmed(from, end);
        if (!content.isEmpty() && unclosed.merge(end, 1, Integer::sum) <= MOST_UNCLOSED) {
            found.add(new Quotation(mark.span().cover(content), content, false,
                    isMisused(mark) ? Balance.OPENED_BY_CLOSING_MARK : Balance.NEVER_CLOSED, depth));
        }
    }

    private void endParagraph(boolean goesOn) {
        int keep = goesOn && !open.isEmpty() ? 1 : 0;
        while (open.size() > keep) {
            unclosed(open.removeLast(), open.size());
        }
    }

    /** Whether the quotation that is open goes on in this paragraph: it opens again, or its first mark closes. */
    private boolean continues(List<Mark> marks, Paragraph paragraph) {
        if (open.isEmpty()) {
            return false;
        }
        if (reopens(marks, paragraph)) {
            return true;
        }
        return marks.stream().filter(m -> m.family() == open.getFirst().family()).findFirst()
                .filter(m -> m.direction() == Mark.Direction.CLOSE && !m.doubtful()).isPresent();
    }

    private boolean reopens(List<Mark> marks, Paragraph paragraph) {
        return !marks.isEmpty() && marks.getFirst().span().start() == paragraph.span().start()
                && marks.getFirst().family() == open.getFirst().family();
    }

    private int partner(Mark.Family family) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).family() == family) {
                return i;
            }
        }
        return -1;
    }

    /** For each mark whether a single mark closes after it and before the next single one opens. */
    private static boolean[] laterSingleCloses(List<Mark> marks) {
        boolean[] later = new boolean[marks.size()];
        boolean closes = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            later[i] = closes;
            if (marks.get(i).family() == Mark.Family.SINGLE) {
                closes = marks.get(i).direction() == Mark.Direction.CLOSE;
            }
        }
        return later;
    }

    private boolean isPossessive(Mark mark) {
        int at = mark.span().start();
        int next = mark.span().end();
        return mark.family() == Mark.Family.SINGLE && at > 0 && "sS".indexOf(source.charAt(at - 1)) >= 0
                && next + 1 < source.length() && source.charAt(next) == ' '
                && Character.isLowerCase(source.charAt(next + 1));
    }

    private static boolean isMisused(Mark mark) {
        return mark.glyph() == Mark.Glyph.CLOSING;
    }

    private boolean wordFollows(Mark mark) {
        int at = mark.span().end();
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at < source.length() && MarkReader.isInWord(source.charAt(at));
    }

    private boolean hindiFollows(Mark mark) {
        int at = mark.span().end();
        return at < source.length() && Scripts.isDevanagari(source.charAt(at));
    }

    private Optional<TextSpan> sentenceOf(TextSpan span) {
        return text.sentences().isEmpty() ? Optional.empty()
                : Optional.of(text.sentences().get(text.sentenceOf(span)).span()).filter(s -> s.contains(span));
    }

    private TextSpan trimmed(int from, int to) {
        int start = Math.min(from, to);
        int end = to;
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }
}
