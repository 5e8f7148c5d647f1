package milaan.export.pdf;

/** A remark of the program's own between the sentences of a version; drawn, not text, so that it is never copied. */
record LabelRow(String text, float indent) implements Row {

    private static final TextStyle STYLE = TextStyle.bold(6.6f, Colours.MUTED);

    @Override
    public float height() {
        return 12f;
    }

    @Override
    public void under(Canvas canvas, float x, float top) {
        canvas.drawn(text, STYLE, x + indent, top + 8);
        canvas.line(x + indent + canvas.width(text, STYLE) + 5, x + Sheet.TEXT, top + 5.6f, 0.5f, Colours.LINE);
    }

    @Override
    public void text(Canvas canvas, float x, float top) { }

    @Override
    public void over(Canvas canvas, float x, float top) { }
}
