package milaan.facts.quote;

import milaan.model.TextSpan;

/**
 * A quotation mark as it stands in the text.
 *
 * @param span      one or two characters
 * @param family    marks of one family close each other, whatever their glyph ({@code “…"} is common in wire copy)
 * @param glyph     what the character itself says
 * @param direction what the characters around it say
 * @param doubtful  whether it may be no quotation mark at all (an apostrophe, inches): it may close, but is no error
 */
record Mark(TextSpan span, Family family, Glyph glyph, Direction direction, boolean doubtful) {

    enum Family { DOUBLE, SINGLE, GUILLEMET }

    enum Glyph { OPENING, CLOSING, NEUTRAL }

    enum Direction { OPEN, CLOSE, EITHER }
}
