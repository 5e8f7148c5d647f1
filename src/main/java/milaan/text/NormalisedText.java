package milaan.text;

import milaan.model.TextSpan;

/**
 * A text made comparable, with the way back.
 *
 * @param value  the normalised text
 * @param origin for each position of {@code value} the UTF-16 position in the original it comes from, and at
 *               {@code value.length()} the original's length
 */
public record NormalisedText(String value, int[] origin) {

    /** The original span of a span of {@link #value}. */
    public TextSpan toOriginal(TextSpan span) {
        return new TextSpan(origin[span.start()], span.isEmpty() ? origin[span.start()] : origin[span.end()]);
    }
}
