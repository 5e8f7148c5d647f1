package milaan.export.pdf;

/**
 * A laid-out word in thousandths of an em.
 *
 * @param glyphs numbers in the font file
 * @param x      pen position of each glyph
 * @param y      how far each glyph is raised
 * @param carets pen position before each character of {@code text}, and after the last
 */
record ShapedWord(String text, int[] glyphs, float[] x, float[] y, float[] carets) {

    float width() {
        return carets[text.length()];
    }
}
