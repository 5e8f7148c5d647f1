package milaan.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts texts into {@link Word}s at white space. */
final class Words {

    private static final int LONGEST = 120;

    private Words() { }

    /** All of {@code text}, white space included: joined, {@link Word#copied()} gives it back. */
    static List<Word> of(String text, int offset, TextStyle style) {
        List<Word> words = new ArrayList<>();
        int at = skip(text, 0, true);
        String before = text.substring(0, at);
        while (at < text.length()) {
            int end = skip(text, at, false);
            int next = skip(text, end, true);
            for (int cut = piece(text, at, end); cut < end; cut = piece(text, at, end)) {
                words.add(new Word(text.substring(at, cut), before, "", offset < 0 ? -1 : offset + at, style, List.of(),
                        Word.NONE));
                before = "";
                at = cut;
            }
            words.add(new Word(text.substring(at, end), before, text.substring(end, next), offset < 0 ? -1 : offset + at,
                    style, List.of(), Word.NONE));
            before = "";
            at = next;
        }
        return words;
    }

    /** A paragraph of the program's own words; its last word ends the line. */
    static List<Word> line(String text, TextStyle style) {
        return of(text.strip() + "\n", -1, style);
    }

    static Word atom(String text, TextStyle style, Word.Adornment adornment) {
        return new Word(text, "", " ", -1, style, List.of(), adornment);
    }

    /** Where to cut a run of letters nobody would call a word, so that shaping stays cheap; {@code end} for a true word. */
    private static int piece(String text, int start, int end) {
        if (end - start <= LONGEST) {
            return end;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        String head = text.substring(start, Math.min(end, start + 2 * LONGEST));
        clusters.setText(head);
        int cut = clusters.isBoundary(LONGEST) ? LONGEST : clusters.following(LONGEST);
        return start + cut;
    }

    private static int skip(String text, int from, boolean blanks) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at)) == blanks) {
            at++;
        }
        return at;
    }

    /** A no-break space is white space here: it is drawn as a space and copied as it was. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
