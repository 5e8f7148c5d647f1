package milaan.ui.control;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * Where a line of Hindi or English may end: after white space, after a hyphen or dash inside words, and nowhere before a
 * danda, a closing mark or a comma.
 */
final class LineBreaks extends BreakIterator {

    private static final String BREAK_AFTER = "-‐–—/";
    private static final String NO_BREAK_SPACES = "\u00A0\u202F\u2060";

    private CharacterIterator source = new StringCharacterIterator("");
    private String text = "";
    private int at;

    @Override
    public void setText(CharacterIterator newText) {
        source = newText;
        StringBuilder read = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
        for (char c = newText.first(); c != CharacterIterator.DONE || newText.getIndex() < newText.getEndIndex();
                c = newText.next()) {
            read.append(c);
        }
        text = read.toString();
        at = 0;
    }

    @Override
    public CharacterIterator getText() {
        return source;
    }

    @Override
    public int first() {
        at = 0;
        return current();
    }

    @Override
    public int last() {
        at = text.length();
        return current();
    }

    @Override
    public int next(int n) {
        int found = current();
        for (int i = 0; i < Math.abs(n) && found != DONE; i++) {
            found = n > 0 ? next() : previous();
        }
        return found;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        do {
            at++;
        } while (!allowed(at));
        return current();
    }

    @Override
    public int previous() {
        if (at <= 0) {
            return DONE;
        }
        do {
            at--;
        } while (!allowed(at));
        return current();
    }

    @Override
    public int following(int offset) {
        at = inside(offset);
        return next();
    }

    @Override
    public int preceding(int offset) {
        at = inside(offset);
        return previous();
    }

    @Override
    public boolean isBoundary(int offset) {
        int here = inside(offset);
        if (allowed(here)) {
            at = here;
            return true;
        }
        at = here;
        next();
        return false;
    }

    @Override
    public int current() {
        return source.getBeginIndex() + at;
    }

    private int inside(int offset) {
        return Math.max(0, Math.min(text.length(), offset - source.getBeginIndex()));
    }

    private boolean allowed(int position) {
        if (position <= 0 || position >= text.length()) {
            return true;
        }
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        if (isSpace(after)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        return BREAK_AFTER.indexOf(before) >= 0 && position > 1 && Character.isLetter(text.codePointBefore(position - 1))
                && Character.isLetter(after) || BREAK_AFTER.indexOf(before) >= 0 && isMark(text, position - 1);
    }

    /** A dash after a vowel sign stands inside a Hindi word, too. */
    private static boolean isMark(String text, int dash) {
        return dash > 0 && Character.getType(text.charAt(dash - 1)) == Character.NON_SPACING_MARK
                || dash > 0 && Character.getType(text.charAt(dash - 1)) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) && NO_BREAK_SPACES.indexOf(c) < 0;
    }
}
