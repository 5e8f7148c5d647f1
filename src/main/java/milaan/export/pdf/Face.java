package milaan.export.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One font file in two hands: the JDK's shaper lays words out (PDFBox's own knows no Devanagari reordering), PDFBox embeds
 * the glyphs of the same file under the same numbers. For one document, used by one thread.
 */
final class Face {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float EM = 1000f;
    /** From here on the shaper uses glyph numbers for "nothing to draw". */
    private static final int NO_GLYPH = 0xFFFE;
    private static final int CACHED_WORDS = 20_000;

    private final Font shaper;
    private final TrueTypeFont widths;
    private final PDType0Font embedded;
    private final FallbackText fallback;
    private final GlyphTexts glyphTexts = new GlyphTexts();
    private final Map<String, ShapedWord> words = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ShapedWord> eldest) {
            return size() > CACHED_WORDS;
        }
    };

    Face(PDDocument document, String resource) throws IOException {
        byte[] file = bytes(resource);
        try {
            this.shaper = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)).deriveFont(EM);
        } catch (FontFormatException e) {
            throw new IOException(resource, e);
        }
        this.widths = new TTFParser().parse(new RandomAccessReadBuffer(file));
        this.embedded = PDType0Font.load(document, widths, true);
        this.fallback = new FallbackText(shaper::canDisplay);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing from the program: " + resource);
            }
            return in.readAllBytes();
        }
    }

    PDType0Font embedded() {
        return embedded;
    }

    ShapedWord shape(String text) {
        ShapedWord known = words.get(text);
        if (known == null) {
            known = shaped(text);
            words.put(text, known);
        }
        return known;
    }

    /** The word as an outline, its baseline at 0, in thousandths of an em, y downwards: for marks that are not text. */
    Shape outline(String text) {
        return vector(fallback.shown(text)).getOutline();
    }

    private GlyphVector vector(String shown) {
        return shaper.layoutGlyphVector(EXACT, shown.toCharArray(), 0, shown.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private ShapedWord shaped(String text) {
        String shown = fallback.shown(text);
        GlyphVector vector = vector(shown);
        int all = vector.getNumGlyphs();
        int count = 0;
        int[] glyphs = new int[all];
        float[] x = new float[all];
        float[] y = new float[all];
        int[] at = new int[all];
        for (int i = 0; i < all; i++) {
            if (vector.getGlyphCode(i) < NO_GLYPH) {
                Point2D position = vector.getGlyphPosition(i);
                glyphs[count] = vector.getGlyphCode(i);
                x[count] = (float) position.getX();
                y[count] = (float) -position.getY();
                at[count++] = vector.getGlyphCharIndex(i);
            }
        }
        ShapedWord word = new ShapedWord(text, java.util.Arrays.copyOf(glyphs, count), java.util.Arrays.copyOf(x, count),
                java.util.Arrays.copyOf(y, count), carets(text, shown, at, x, count,
                (float) vector.getGlyphPosition(all).getX()));
        glyphTexts.learn(shown, word.glyphs(), java.util.Arrays.copyOf(at, count), shaper);
        return word;
    }

    /** The pen position before each character; exact at the boundaries of grapheme clusters. */
    private static float[] carets(String text, String shown, int[] at, float[] x, int count, float end) {
        float[] carets = new float[text.length() + 1];
        java.util.Arrays.fill(carets, Float.MAX_VALUE);
        carets[text.length()] = end;
        if (shown.length() != text.length()) {
            // A fallback changed the length: spread evenly, good enough to mark a word nobody can read here.
            for (int i = 0; i < text.length(); i++) {
                carets[i] = end * i / text.length();
            }
            return carets;
        }
        for (int i = 0; i < count; i++) {
            carets[at[i]] = Math.min(carets[at[i]], x[i]);
        }
        for (int i = text.length() - 1; i >= 0; i--) {
            carets[i] = Math.min(carets[i], carets[i + 1]);
        }
        return carets;
    }

    /** Thousandths of an em that the glyph moves the pen. */
    float advance(int glyph) throws IOException {
        return widths.getAdvanceWidth(glyph) * EM / widths.getUnitsPerEm();
    }

    byte[] encode(int glyph) {
        return embedded.encodeGlyphId(glyph);
    }

    /** Embeds what was used. Before saving, once: PDFBox would embed nothing, as no text went through its own door. */
    void finish(PDDocument document) throws IOException {
        embedded.addGlyphsToSubset(new TreeSet<>(glyphTexts.glyphs()));
        embedded.subset();
        glyphTexts.writeTo(document, embedded);
    }
}
