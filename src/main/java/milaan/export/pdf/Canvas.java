package milaan.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** One page being drawn. Positions are in points from the top left corner; converted here. */
final class Canvas {

    private static final float CIRCLE = 0.5523f;
    private static final String SLANT = "1 0 0.21 1 ";

    private final PDPage page;
    private final Faces faces;
    private final Tags tags;
    private final Operators out = new Operators();

    Canvas(PDPage page, Faces faces, Tags tags) {
        this.page = page;
        this.faces = faces;
        this.tags = tags;
    }

    PDPage page() {
        return page;
    }

    byte[] content() {
        return out.toByteArray();
    }

    /** What follows, up to {@link #end}, is decoration: no reader speaks or copies it as text. */
    void beginArtifact() {
        out.raw("/Artifact BMC\n");
    }

    void beginTagged(PDStructureElement element) {
        out.raw("/" + element.getStructureType() + " <</MCID " + tags.mark(page, element) + ">> BDC\n");
    }

    void end() {
        out.raw("EMC\n");
    }

    /** A word with the blank after it, so that it copies exactly as it stands in the source. */
    void text(Word word, float x, float baseline) throws IOException {
        out.raw("/Span <</ActualText <FEFF" + Operators.utf16(word.copied()) + ">>> BDC\n");
        glyphs(word, x, baseline);
        out.raw("EMC\n");
    }

    private void glyphs(Word whole, float x, float baseline) throws IOException {
        TextStyle style = whole.style();
        Face face = faces.of(style);
        ShapedWord word = face.shape(whole.text());
        colour(style.colour(), "rg");
        out.raw("BT /" + faces.name(style) + " ").op("Tf", style.size());
        out.raw(style.slanted() ? SLANT : "1 0 0 1 ").op("Tm", x, y(baseline));
        float pen = 0;
        float raised = 0;
        out.raw("[");
        for (int i = 0; i < word.glyphs().length; i++) {
            if (Math.abs(word.y()[i] - raised) > 0.5f) {
                raised = word.y()[i];
                out.raw("] TJ\n").op("Ts", raised * style.size() / 1000).raw("[");
            }
            float shift = pen - word.x()[i];
            if (Math.abs(shift) > 0.5f) {
                out.raw(Operators.number(shift));
                pen = word.x()[i];
            }
            out.raw("<").hex(face.encode(word.glyphs()[i])).raw(">");
            pen += face.advance(word.glyphs()[i]);
        }
        if (!whole.after().isEmpty()) {
            // Behind the marks, not before them: a reader that sees a wide gap would begin a new column there.
            float end = word.width() + (whole.marksWidth() + whole.padding()) * 1000 / style.size();
            out.raw(raised == 0 ? "" : "] TJ 0 Ts [");
            raised = 0;
            out.raw(Operators.number(pen - end));
            for (int blank : face.shape(" ").glyphs()) {
                out.raw("<").hex(face.encode(blank)).raw(">");
            }
        }
        out.raw("] TJ").raw(raised == 0 ? "" : " 0 Ts").raw(" ET\n");
    }

    /** Letters as drawing, not as text: marks must not get between the words when a version is copied. */
    void drawn(String text, TextStyle style, float x, float baseline) {
        colour(style.colour(), "rg");
        out.path(faces.of(style).outline(text), x, y(baseline), style.size() / 1000);
        out.raw("f\n");
    }

    float width(String text, TextStyle style) {
        return faces.width(text, style);
    }

    void fillBox(float x, float top, float width, float height, float radius, int colour) {
        colour(colour, "rg");
        box(x, top, width, height, radius);
        out.raw("f\n");
    }

    void frame(float x, float top, float width, float height, float radius, float thickness, int colour) {
        colour(colour, "RG");
        out.op("w", thickness);
        box(x, top, width, height, radius);
        out.raw("S\n");
    }

    private void box(float x, float top, float width, float height, float radius) {
        float l = x;
        float r = x + width;
        float t = y(top);
        float b = y(top + height);
        float a = Math.min(radius, Math.min(width, height) / 2);
        float k = a * (1 - CIRCLE);
        out.op("m", l + a, b).op("l", r - a, b).op("c", r - k, b, r, b + k, r, b + a);
        out.op("l", r, t - a).op("c", r, t - k, r - k, t, r - a, t);
        out.op("l", l + a, t).op("c", l + k, t, l, t - k, l, t - a);
        out.op("l", l, b + a).op("c", l, b + k, l + k, b, l + a, b).raw("h\n");
    }

    void line(float x1, float x2, float at, float thickness, int colour) {
        stroke(x1, x2, at, thickness, colour, "[] 0 d\n");
    }

    void verticalLine(float x, float top, float bottom, float thickness, int colour) {
        colour(colour, "RG");
        out.op("w", thickness).op("m", x, y(top)).op("l", x, y(bottom)).raw("S\n");
    }

    /** The line under a finding's words, in its kind's own pattern. */
    void underline(KindStyle.Underline pattern, float x1, float x2, float at, int colour) {
        switch (pattern) {
            case DOUBLE -> {
                stroke(x1, x2, at, 0.7f, colour, "[] 0 d\n");
                stroke(x1, x2, at + 1.7f, 0.7f, colour, "[] 0 d\n");
            }
            case THICK -> stroke(x1, x2, at + 0.6f, 1.7f, colour, "[] 0 d\n");
            case DASHED -> stroke(x1, x2, at + 0.6f, 1.2f, colour, "[4 2] 0 d\n");
            case DOTTED -> stroke(x1, x2, at + 0.6f, 1.4f, colour, "[1.4 1.6] 0 d\n");
            case DASH_DOT -> stroke(x1, x2, at + 0.6f, 1.3f, colour, "[5 1.6 1.3 1.6] 0 d\n");
            case ENDED -> {
                stroke(x1, x2, at + 0.6f, 0.7f, colour, "[] 0 d\n");
                verticalLine(x1 + 0.4f, at - 1.6f, at + 0.9f, 0.8f, colour);
                verticalLine(x2 - 0.4f, at - 1.6f, at + 0.9f, 0.8f, colour);
            }
            case WAVY -> wave(x1, x2, at + 0.7f, colour);
        }
        out.raw("[] 0 d\n");
    }

    private void stroke(float x1, float x2, float at, float thickness, int colour, String dash) {
        colour(colour, "RG");
        out.raw(dash).op("w", thickness).op("m", x1, y(at)).op("l", x2, y(at)).raw("S\n");
    }

    private void wave(float x1, float x2, float at, int colour) {
        colour(colour, "RG");
        out.raw("[] 0 d\n").op("w", 0.8f).op("m", x1, y(at));
        float half = 1.9f;
        float height = 1.5f;
        for (float x = x1; x + half <= x2 + 0.01f; x += half) {
            out.op("c", x + half / 3, y(at - height), x + 2 * half / 3, y(at - height), x + half, y(at));
            height = -height;
        }
        out.raw("S\n");
    }

    /** A filled pennant, for what was flagged; its pole stands at {@code x}. */
    void flag(float x, float top, float height, int colour) {
        verticalLine(x, top, top + height, 0.8f, colour);
        colour(colour, "rg");
        out.op("m", x, y(top)).op("l", x + height * 0.75f, y(top + height * 0.28f)).op("l", x, y(top + height * 0.56f))
                .raw("f\n");
    }

    private void colour(int rgb, String operator) {
        out.op(operator, (rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
    }

    private static float y(float fromTop) {
        return Sheet.HEIGHT - fromTop;
    }
}
