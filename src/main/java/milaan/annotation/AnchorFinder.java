package milaan.annotation;

import java.util.Optional;
import milaan.model.TextSpan;

/**
 * Finds an anchor's words again in a text that may have changed: where they stood; else where they stand with the same
 * words before and after; else where they stand once only. A look-alike elsewhere is never taken. Pure.
 */
public final class AnchorFinder {

    private AnchorFinder() { }

    /** @return where the anchor's words are in {@code text} now; empty makes it an orphan */
    public static Optional<TextSpan> find(Anchor anchor, String text) {
        String exact = anchor.exact();
        if (text.startsWith(exact, anchor.span().start())) {
            return Optional.of(anchor.span());
        }
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        int inContext = text.indexOf(anchor.before() + exact + anchor.after());
        if (inContext >= 0) {
            int start = inContext + anchor.before().length();
            return Optional.of(new TextSpan(start, start + exact.length()));
        }
        int only = text.indexOf(exact);
        return only >= 0 && text.indexOf(exact, only + 1) < 0
                ? Optional.of(new TextSpan(only, only + exact.length())) : Optional.empty();
    }
}
