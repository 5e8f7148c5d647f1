package milaan.ui.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import milaan.text.NormalisedText;
import milaan.text.Normaliser;

/**
 * A text made ready to be searched. Case never counts. Immutable.
 *
 * @param text the original, into which everything found points
 */
public record TextSearch(String text, boolean variants, NormalisedText folded) {

    /** Case counts neither way; everything else has to be there as it is written. */
    public static TextSearch exact(String text) {
        int[] origin = new int[text.length() + 1];
        Arrays.setAll(origin, i -> i);
        return new TextSearch(text, false, new NormalisedText(lower(text), origin));
    }

    /**
     * Spellings of one word count as equal: what {@link Normaliser} makes equal (nukta, chandrabindu, joined nasals,
     * invisible characters, digits), and long and short vowels, which it keeps apart because names may differ in them.
     */
    public static TextSearch lenient(String text) {
        NormalisedText normal = Normaliser.withOrigin(text);
        return new TextSearch(text, true, new NormalisedText(shortened(lower(normal.value())), normal.origin()));
    }

    /** @return every place, from the top, each a whole number of clusters; none overlaps another */
    public List<TextSpan> find(String words) {
        String wanted = variants ? lenient(words.strip()).folded().value() : lower(words.strip());
        List<TextSpan> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        String in = folded.value();
        for (int at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + wanted.length())) {
            TextSpan whole = GraphemeClusters.snap(text, folded.toOriginal(new TextSpan(at, at + wanted.length())));
            // Two hits inside one conjunct are one place to see.
            if (found.isEmpty() || !found.getLast().overlaps(whole)) {
                found.add(whole);
            }
        }
        return found;
    }

    /** One character for each, so that offsets hold; a whole string might grow in lower case. */
    private static String lower(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }

    private static String shortened(String text) {
        return text.replace('ई', 'इ').replace('ी', 'ि').replace('ऊ', 'उ').replace('ू', 'ु');
    }
}
