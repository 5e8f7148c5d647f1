package milaan.export.pdf;

/** The colours of the printed page, as 0xRRGGBB. */
final class Colours {

    static final int INK = 0x1C2430;
    static final int BODY = 0x475467;
    static final int MUTED = 0x667085;
    static final int LINE = 0xD8DDE5;
    static final int FRAME = 0xC6CCD6;
    static final int BOX = 0xF4F7FF;
    static final int BAR = 0x2F5FD0;
    static final int WARNING_BOX = 0xFFF7E6;
    static final int WARNING_BAR = 0xB45309;
    static final int FLAG = 0xB42318;
    static final int WHITE = 0xFFFFFF;

    private Colours() { }
}
