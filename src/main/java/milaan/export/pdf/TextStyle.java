package milaan.export.pdf;

/** @param size in points; @param slanted for remarks by people; there is no italic Devanagari, so letters are slanted */
record TextStyle(float size, boolean bold, boolean slanted, int colour) {

    static TextStyle plain(float size, int colour) {
        return new TextStyle(size, false, false, colour);
    }

    static TextStyle bold(float size, int colour) {
        return new TextStyle(size, true, false, colour);
    }

    static TextStyle slanted(float size, int colour) {
        return new TextStyle(size, false, true, colour);
    }
}
