package milaan.export.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What each used glyph stands for, as far as one glyph can say it. Readers that honour {@code /ActualText} need it not;
 * the others get the nearest text, and PDF/A wants an entry for every glyph.
 */
final class GlyphTexts {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** For a glyph whose text its neighbours already carry. */
    private static final String NOTHING = "\u200B";
    private static final int ENTRIES_A_BLOCK = 100;

    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<Integer, Integer> nominal = new HashMap<>();

    /** @param at index in {@code text} of the cluster each glyph belongs to */
    void learn(String text, int[] glyphs, int[] at, Font font) {
        for (int i = 0; i < glyphs.length; i++) {
            if (texts.containsKey(glyphs[i])) {
                continue;
            }
            boolean first = i == 0 || at[i - 1] != at[i];
            int end = text.length();
            for (int later : at) {
                if (later > at[i]) {
                    end = Math.min(end, later);
                }
            }
            texts.put(glyphs[i], ofGlyph(text.substring(at[i], end), glyphs[i], first, font));
        }
    }

    private String ofGlyph(String cluster, int glyph, boolean first, Font font) {
        return cluster.codePoints().filter(c -> nominal.computeIfAbsent(c, p -> glyphOf(p, font)) == glyph)
                .mapToObj(Character::toString).findFirst().orElse(first ? cluster : NOTHING);
    }

    private static int glyphOf(int codePoint, Font font) {
        return font.createGlyphVector(EXACT, Character.toString(codePoint)).getGlyphCode(0);
    }

    Set<Integer> glyphs() {
        return texts.keySet();
    }

    /** Replaces the table PDFBox made of the character map alone. */
    void writeTo(PDDocument document, PDType0Font font) throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        int[] ids = texts.keySet().stream().mapToInt(Integer::intValue).toArray();
        for (int from = 0; from < ids.length; from += ENTRIES_A_BLOCK) {
            int to = Math.min(ids.length, from + ENTRIES_A_BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append(String.format(Locale.ROOT, "<%04X> <%s>%n", ids[i], Operators.utf16(texts.get(ids[i]))));
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }
}
