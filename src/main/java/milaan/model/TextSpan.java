package milaan.model;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 positions of the original.
 *
 * @param start first position, {@code >= 0}
 * @param end   position after the last, {@code >= start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether both share at least one position. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    /** The smallest span that holds both. */
    public TextSpan cover(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    public TextSpan shift(int by) {
        return new TextSpan(start + by, end + by);
    }

    /** @throws IndexOutOfBoundsException where this span lies outside {@code text} */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, the longer first. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
