package milaan.text;

import milaan.model.TextSpan;

/**
 * A word, number or mark.
 *
 * @param span in the original text
 * @param norm normalised for comparing ({@link Normaliser}), English in lower case, digits ASCII with their separators
 * @param stem light stem of {@code norm}; equal to it for numbers and marks
 */
public record Token(TextSpan span, String norm, String stem, Kind kind) {

    public enum Kind { WORD, NUMBER, MARK }

    public boolean is(String norm) {
        return this.norm.equals(norm);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
