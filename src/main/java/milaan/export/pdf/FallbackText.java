package milaan.export.pdf;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Puts a visible sign in the place of each character that the fonts cannot draw; copying still gives the original. */
final class FallbackText {

    private static final String SIGN = "\uFFFD";

    private final IntPredicate drawable;

    FallbackText(IntPredicate drawable) {
        this.drawable = drawable;
    }

    String shown(String text) {
        if (text.codePoints().allMatch(this::isFine)) {
            return text;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        StringBuilder shown = new StringBuilder(text.length());
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; start = end, end = clusters.next()) {
            String cluster = text.substring(start, end);
            shown.append(cluster.codePoints().allMatch(this::isFine) ? cluster : SIGN);
        }
        return shown.toString();
    }

    /** Format characters (joiners, direction marks) have no shape of their own. */
    private boolean isFine(int codePoint) {
        return drawable.test(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }
}
