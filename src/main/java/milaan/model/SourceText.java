package milaan.model;

/**
 * A text as it was received, never normalised. Line ends are {@code \n} (done once at intake, before any offset exists).
 */
public record SourceText(String value) {

    public String slice(TextSpan span) {
        return span.in(value);
    }

    public int length() {
        return value.length();
    }

    public TextSpan whole() {
        return new TextSpan(0, value.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
