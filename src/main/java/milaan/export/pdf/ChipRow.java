package milaan.export.pdf;

import java.util.List;

/** Tags and status of a claim in small frames below its words. Drawn, not text: the margin says the same as text. */
record ChipRow(List<Chip> chips, float indent) implements Row {

    /** @param strong for a status, against a tag; @param flag for the flag, which has no text */
    record Chip(String text, boolean strong, boolean flag) { }

    private static final float HEIGHT = 13.5f;
    private static final float SIZE = 6.8f;

    @Override
    public float height() {
        return HEIGHT;
    }

    @Override
    public void under(Canvas canvas, float x, float top) {
        float at = x + indent;
        for (Chip chip : chips) {
            if (chip.flag()) {
                canvas.flag(at + 1.5f, top + 2.2f, 9.5f, Colours.FLAG);
                at += 12;
                continue;
            }
            TextStyle style = new TextStyle(SIZE, chip.strong(), false, chip.strong() ? Colours.INK : Colours.BODY);
            float width = canvas.width(chip.text(), style) + 8;
            canvas.frame(at, top + 2, width, HEIGHT - 3.2f, 5, 0.6f, chip.strong() ? Colours.INK : Colours.MUTED);
            canvas.drawn(chip.text(), style, at + 4, top + 9.5f);
            at += width + 3.5f;
        }
    }

    @Override
    public void text(Canvas canvas, float x, float top) { }

    @Override
    public void over(Canvas canvas, float x, float top) { }
}
