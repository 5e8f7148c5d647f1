package milaan.wording;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens a text for a line of a list. */
public final class Excerpt {

    private static final String ELLIPSIS = "…";

    private Excerpt() { }

    /** At most {@code longest} UTF-16 positions, cut between words where there are any, never inside a character. */
    public static String of(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int cut = characters.isBoundary(longest - 1) ? longest - 1 : characters.preceding(longest - 1);
        int space = line.lastIndexOf(' ', cut);
        return line.substring(0, space > longest / 2 ? space : cut).stripTrailing() + ELLIPSIS;
    }
}
