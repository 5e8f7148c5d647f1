package milaan.ui.story;

/** From top to bottom in a pane's own coordinates; may lie outside of what is seen. */
public record VerticalRange(double top, double bottom) {

    public double middle() {
        return (top + bottom) / 2;
    }

    VerticalRange cover(VerticalRange other) {
        return new VerticalRange(Math.min(top, other.top), Math.max(bottom, other.bottom));
    }
}
