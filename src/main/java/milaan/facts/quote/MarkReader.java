package milaan.facts.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import milaan.model.TextSpan;

/**
 * Finds quotation marks and tells by their neighbours whether they open or close. Apostrophes, possessives, decades
 * (’90s) and inches (5'10") are told apart as far as one paragraph lets one.
 */
final class MarkReader {

    /** Words that lose their first letter to an apostrophe. */
    private static final Pattern CLIPPED = Pattern.compile("(?i)(?:tis|twas|em|til|till|cause|round|bout|n|cos|\\d+s?)(?![\\p{L}\\p{M}\\p{Nd}])");
    private static final String OPENERS = "“„‟«‘‚‛‹`";
    private static final String CLOSERS = "”»’›";
    private static final String MARKS = "\"“”„‟＂«»'‘’‚‛‹›`";
    private static final String BEFORE_OPENING = "([{-–—/";
    private static final String AFTER_CLOSING = ".,;:!?।॥)]}-–—/…%";
    private static final int LONGEST_RUN = 3;

    private MarkReader() { }

    /** The marks of {@code paragraph}, in order. */
    static List<Mark> marks(String text, TextSpan paragraph) {
        List<Mark> marks = new ArrayList<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            char c = text.charAt(i);
            boolean doubled = (c == '`' || c == '\'') && i + 1 < paragraph.end() && text.charAt(i + 1) == c;
            int end = doubled ? i + 2 : i + 1;
            if (doubled || c != '`' && MARKS.indexOf(c) >= 0) {
                mark(text, paragraph, new TextSpan(i, end)).ifPresent(marks::add);
            }
            i = end;
        }
        return marks;
    }

    private static Optional<Mark> mark(String text, TextSpan paragraph, TextSpan span) {
        char c = text.charAt(span.start());
        Mark.Glyph glyph = OPENERS.indexOf(c) >= 0 ? Mark.Glyph.OPENING
                : CLOSERS.indexOf(c) >= 0 ? Mark.Glyph.CLOSING : Mark.Glyph.NEUTRAL;
        Mark.Family family = span.length() == 2 || "\"“”„‟＂".indexOf(c) >= 0 ? Mark.Family.DOUBLE
                : c == '«' || c == '»' ? Mark.Family.GUILLEMET : Mark.Family.SINGLE;
        char before = neighbour(text, paragraph, span.start() - 1, -1);
        char after = neighbour(text, paragraph, span.end(), 1);
        boolean apostrophe = family == Mark.Family.SINGLE && glyph != Mark.Glyph.OPENING;
        if (apostrophe && isInWord(before) && isInWord(after)) {
            return Optional.empty();
        }
        if (apostrophe && !isInWord(before)
                && CLIPPED.matcher(text).region(span.end(), paragraph.end()).lookingAt()) {
            return Optional.empty();
        }
        boolean doubtful = glyph == Mark.Glyph.NEUTRAL && Character.isDigit(before)
                || apostrophe && isLatin(before);
        return Optional.of(new Mark(span, family, glyph, direction(glyph, before, after), doubtful));
    }

    private static Mark.Direction direction(Mark.Glyph glyph, char before, char after) {
        boolean mayOpen = before == ' ' || BEFORE_OPENING.indexOf(before) >= 0;
        boolean mayClose = after == ' ' || AFTER_CLOSING.indexOf(after) >= 0;
        return switch (glyph) {
            case OPENING -> mayClose && !mayOpen ? Mark.Direction.EITHER : Mark.Direction.OPEN;
            // A closing mark after a space may have been typed to open.
            case CLOSING -> mayOpen ? Mark.Direction.EITHER : Mark.Direction.CLOSE;
            case NEUTRAL -> mayOpen == mayClose ? Mark.Direction.EITHER
                    : mayOpen ? Mark.Direction.OPEN : Mark.Direction.CLOSE;
        };
    }

    /** The next character that is no mark, white space and the paragraph's edge as a space. */
    private static char neighbour(String text, TextSpan paragraph, int from, int step) {
        int at = from;
        // Runs of marks are short in prose; a bound keeps a page of marks from costing its square.
        for (int run = 0; run < LONGEST_RUN && paragraph.contains(Math.max(0, at))
                && MARKS.indexOf(text.charAt(Math.max(0, at))) >= 0; run++) {
            at += step;
        }
        if (at < paragraph.start() || at >= paragraph.end()) {
            return ' ';
        }
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    }

    static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
