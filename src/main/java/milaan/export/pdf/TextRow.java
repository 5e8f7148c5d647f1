package milaan.export.pdf;

import java.io.IOException;
import java.util.List;

/**
 * One line of words with what is drawn around them.
 *
 * @param indent     from the left edge of the column
 * @param baseline   from the top of the row
 * @param highlights of the source the words come from; may reach beyond this line
 * @param size       of the letters, for the reach of backgrounds
 */
record TextRow(Line line, Faces faces, float indent, float height, float baseline, float size,
               List<Highlight> highlights) implements Row {

    private static final float FAINT_LINE = 0.6f;

    @Override
    public void under(Canvas canvas, float x, float top) {
        for (Highlight highlight : highlights) {
            float[] reach = reach(highlight);
            if (reach.length == 2 && !highlight.faint()) {
                canvas.fillBox(x + indent + reach[0] - 0.8f, top + baseline - size * 0.98f, reach[1] - reach[0] + 1.6f,
                        size * 1.3f, 1.5f, highlight.style().fill());
            }
        }
        for (int i = 0; i < line.words().size(); i++) {
            adorn(canvas, line.words().get(i), x + indent + line.x()[i], top + baseline);
        }
    }

    private void adorn(Canvas canvas, Word word, float x, float at) {
        float width = canvas.width(word.text(), word.style());
        float letters = word.style().size();
        switch (word.adornment()) {
            case Word.Adornment.None n -> { }
            case Word.Adornment.Badge b -> canvas.frame(x - Word.FRAME + 0.4f, at - letters * 1.08f,
                    width + 2 * Word.FRAME - 0.8f, letters * 1.5f, letters * 0.75f, 0.7f, word.style().colour());
            case Word.Adornment.Disc d -> disc(canvas, x + width / 2, at - letters * 0.36f,
                    Word.markWidth(word.text()), d.style().colour(), d.faint());
        }
    }

    @Override
    public void text(Canvas canvas, float x, float top) throws IOException {
        for (int i = 0; i < line.words().size(); i++) {
            canvas.text(line.words().get(i), x + indent + line.x()[i], top + baseline);
        }
    }

    @Override
    public void over(Canvas canvas, float x, float top) {
        for (Highlight highlight : highlights) {
            float[] reach = reach(highlight);
            if (reach.length == 2) {
                float at = top + baseline + size * 0.3f + highlight.level() * 2.6f;
                if (highlight.faint()) {
                    canvas.line(x + indent + reach[0], x + indent + reach[1], at, FAINT_LINE, Colours.MUTED);
                } else {
                    canvas.underline(highlight.style().underline(), x + indent + reach[0], x + indent + reach[1], at,
                            highlight.style().colour());
                }
            }
        }
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            float at = x + indent + line.x()[i] + canvas.width(word.text(), word.style()) + 1.2f;
            for (Word.Mark mark : word.marks()) {
                mark(canvas, mark, at, top + baseline - size * 0.55f);
                at += Word.markWidth(mark.number()) + 1.2f;
            }
        }
    }

    private static void mark(Canvas canvas, Word.Mark mark, float left, float centre) {
        float width = Word.markWidth(mark.number());
        disc(canvas, left + width / 2, centre, width, mark.style().colour(), mark.faint());
        TextStyle style = TextStyle.bold(6.2f, mark.faint() ? Colours.MUTED : Colours.WHITE);
        canvas.drawn(mark.number(), style, left + (width - canvas.width(mark.number(), style)) / 2, centre + 2.2f);
    }

    private static void disc(Canvas canvas, float centreX, float centreY, float width, int colour, boolean faint) {
        float radius = Word.MARK_RADIUS;
        if (faint) {
            canvas.frame(centreX - width / 2 + 0.4f, centreY - radius + 0.4f, width - 0.8f, 2 * radius - 0.8f, radius,
                    0.7f, Colours.MUTED);
        } else {
            canvas.fillBox(centreX - width / 2, centreY - radius, width, 2 * radius, radius, colour);
        }
    }

    /** Left and right end of a highlight in this line; empty where it does not reach it. */
    private float[] reach(Highlight highlight) {
        float from = Float.NaN;
        float to = Float.NaN;
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            if (word.start() < 0 || word.end() <= highlight.start() || word.start() >= highlight.end()) {
                continue;
            }
            ShapedWord shape = faces.of(word.style()).shape(word.text());
            float scale = word.style().size() / 1000;
            int first = Math.max(0, highlight.start() - word.start());
            int last = Math.min(word.text().length(), highlight.end() - word.start());
            from = Float.isNaN(from) ? line.x()[i] + shape.carets()[first] * scale : from;
            to = line.x()[i] + shape.carets()[last] * scale;
        }
        return Float.isNaN(from) ? new float[0] : new float[] {from, to};
    }
}
