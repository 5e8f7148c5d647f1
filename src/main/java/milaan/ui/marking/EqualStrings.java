package milaan.ui.marking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import milaan.text.Paragraph;
import milaan.text.ReadText;

/**
 * Every place of a text that holds the same words: equal in NFC, whole words only, never in lines set aside. Capital and
 * small letters count as different.
 */
public final class EqualStrings {

    private EqualStrings() { }

    /** In the order of the text; they do not overlap. */
    public static List<TextSpan> in(ReadText text, String words) {
        String wanted = plain(words.strip());
        List<TextSpan> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.role() != Paragraph.Role.SET_ASIDE) {
                in(text.source().value(), paragraph.span(), wanted, found);
            }
        }
        return List.copyOf(found);
    }

    private static void in(String text, TextSpan line, String wanted, List<TextSpan> found) {
        // Taken apart, a word begins with the same letter however it is written: only there more is compared.
        int at = line.start();
        while (at < line.end()) {
            int end = end(text, line, at, wanted);
            if (end > at && isWhole(text, at, end)) {
                found.add(GraphemeClusters.snap(text, new TextSpan(at, end)));
                at = end;
            } else {
                at++;
            }
        }
    }

    /** Where what is equal to {@code wanted} ends if it begins at {@code at}; -1 where it does not. */
    private static int end(String text, TextSpan line, int at, String wanted) {
        int most = Math.min(line.end(), at + wanted.length() * 2);
        if (at + 1 > most || !wanted.startsWith(plain(text.substring(at, at + 1)))) {
            return -1;
        }
        for (int end = at + Math.max(1, wanted.length() / 3); end <= most; end++) {
            if (plain(text.substring(at, end)).equals(wanted) && (end == line.end() || !isMark(text.codePointAt(end)))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean before = start == 0 || !isOfWord(text.codePointBefore(start)) || !isOfWord(text.codePointAt(start));
        boolean after = end == text.length() || !isOfWord(text.codePointAt(end)) || !isOfWord(text.codePointBefore(end));
        return before && after;
    }

    private static boolean isOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || isMark(letter);
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Strings are equal in NFC where they are in NFD; taken apart, the beginning of one is the beginning of the other. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
