package milaan.export.pdf;

/**
 * Words set side by side.
 *
 * @param x left edge of each word's letters, from the left edge of the column
 */
record Line(java.util.List<Word> words, float[] x) { }
