package milaan.ui.settings;

/** Sizes of letters in pixels: of each text, and of the card with the list beside them. */
public record TextSizes(int left, int right, int side) {

    /** What has letters of its own size. */
    public enum Part { LEFT, RIGHT, SIDE }

    public static final TextSizes USUAL = new TextSizes(16, 16, 13);

    private static final int SMALLEST = 11;
    private static final int LARGEST = 32;
    /** Beside the texts there is less room. */
    private static final int LARGEST_SIDE = 22;

    public TextSizes {
        left = Math.clamp(left, SMALLEST, LARGEST);
        right = Math.clamp(right, SMALLEST, LARGEST);
        side = Math.clamp(side, SMALLEST, LARGEST_SIDE);
    }

    /** @param step larger or smaller; 0 for the usual size */
    public TextSizes step(Part part, int step) {
        TextSizes from = step == 0 ? USUAL : this;
        return switch (part) {
            case LEFT -> new TextSizes(from.left + step, right, side);
            case RIGHT -> new TextSizes(left, from.right + step, side);
            case SIDE -> new TextSizes(left, right, from.side + step);
        };
    }

    /** All of them at once. */
    public TextSizes step(int step) {
        return step == 0 ? USUAL : new TextSizes(left + step, right + step, side + step);
    }

    public int of(Part part) {
        return switch (part) {
            case LEFT -> left;
            case RIGHT -> right;
            case SIDE -> side;
        };
    }
}
