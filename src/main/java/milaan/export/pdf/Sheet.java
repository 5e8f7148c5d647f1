package milaan.export.pdf;

/** Measures of the page, in points: A4 landscape with two text columns and the findings. */
final class Sheet {

    static final float WIDTH = 841.89f;
    static final float HEIGHT = 595.276f;
    static final float MARGIN = 33f;
    static final float RIGHT = WIDTH - MARGIN;
    static final float FULL = WIDTH - 2 * MARGIN;
    static final float GAP = 18f;
    static final float NOTES = 196f;
    static final float TEXT = (FULL - NOTES - 2 * GAP) / 2;
    static final float LEFT_X = MARGIN;
    static final float MIDDLE_X = MARGIN + TEXT + GAP;
    static final float NOTES_X = RIGHT - NOTES;
    /** A page that holds findings only has three equal columns. */
    static final float THIRD = (FULL - 2 * GAP) / 3;
    static final float BOTTOM = 553f;
    static final float FOOT_RULE = 562f;
    static final float FOOT_BASELINE = 574f;

    private Sheet() { }
}
