package milaan.export.pdf;

/** What stands behind or beside a block. */
final class Looks {

    private static final float LETTER_SIZE = 7.6f;

    private Looks() { }

    static void draw(Canvas canvas, Block.Look look, float x, float top, float width, float height) {
        switch (look) {
            case PLAIN -> { }
            case CONFIRMED -> barred(canvas, x, top, width, height, Colours.BOX, Colours.BAR);
            case WARNING -> barred(canvas, x, top, width, height, Colours.WARNING_BOX, Colours.WARNING_BAR);
            case MARGIN -> canvas.line(x, x + width, top, 0.5f, Colours.LINE);
        }
    }

    private static void barred(Canvas canvas, float x, float top, float width, float height, int fill, int bar) {
        canvas.fillBox(x, top, width, height, 3.5f, fill);
        canvas.fillBox(x, top, 2.2f, height, 1.1f, bar);
    }

    static void letter(Canvas canvas, Block.Letter letter, float x, float top, Row row) {
        float baseline = top + (row instanceof TextRow r ? r.baseline() : LETTER_SIZE) - 0.6f;
        letter(canvas, letter.text(), letter.byHand(), x + VersionBlocks.PADDING, baseline);
    }

    /** White on dark where a person made the link. Returns its width. */
    static float letter(Canvas canvas, String text, boolean byHand, float left, float baseline) {
        TextStyle style = TextStyle.bold(LETTER_SIZE, byHand ? Colours.WHITE : Colours.MUTED);
        float inner = canvas.width(text, style);
        float width = Math.max(inner + 5f, 11.5f);
        float top = baseline - LETTER_SIZE - 0.8f;
        if (byHand) {
            canvas.fillBox(left, top, width, LETTER_SIZE + 3.2f, 2.6f, Colours.BODY);
        } else {
            canvas.frame(left, top, width, LETTER_SIZE + 3.2f, 2.6f, 0.6f, Colours.FRAME);
        }
        canvas.drawn(text, style, left + (width - inner) / 2, baseline);
        return width;
    }
}
