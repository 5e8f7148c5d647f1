package milaan.annotation;

import milaan.model.TextSpan;

/**
 * A stretch of one edition, with the words it held, so that it is found again in a changed text or shown as an orphan,
 * never moved to a look-alike.
 *
 * @param edition id of the edition
 * @param span    where it was when made
 * @param exact   the words
 * @param before  up to 32 characters before
 * @param after   up to 32 characters after
 */
public record Anchor(String edition, TextSpan span, String exact, String before, String after) {

    private static final int CONTEXT = 32;

    public static Anchor in(String edition, String text, TextSpan span) {
        return new Anchor(edition, span, span.in(text), text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }
}
