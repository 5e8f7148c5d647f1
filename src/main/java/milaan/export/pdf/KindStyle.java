package milaan.export.pdf;

import milaan.comparison.Kind;

/**
 * How a kind of finding looks in the text. Each family has a line of its own besides its colour, so that a black-and-white
 * print still tells them apart.
 */
record KindStyle(int colour, int fill, Underline underline) {

    enum Underline { DOUBLE, THICK, DASHED, DOTTED, WAVY, DASH_DOT, ENDED }

    /** Words an editor has marked: a thin line that shows where they begin and end. */
    static final KindStyle CLAIM = new KindStyle(Colours.BODY, 0xEEF1F5, Underline.ENDED);

    static KindStyle of(Kind kind) {
        return switch (kind) {
            case DATE -> new KindStyle(0xC2650A, 0xFFF4DC, Underline.DOUBLE);
            case NUMBER -> new KindStyle(0xB4235A, 0xFDEAF1, Underline.THICK);
            case PLACE -> new KindStyle(0x0F766E, 0xE4F5F2, Underline.DASHED);
            case PERSON, ORGANISATION -> new KindStyle(0x1D4ED8, 0xE8EFFF, Underline.DOTTED);
            case QUOTE, SPEAKER, UNBALANCED_QUOTE -> new KindStyle(0x6D4BC3, 0xF1ECFD, Underline.WAVY);
            case NEGATION, HEDGE -> new KindStyle(0xB42318, 0xFDECEA, Underline.DASH_DOT);
            case ONLY_IN_ONE, DIFFERENT_EVENT -> new KindStyle(Colours.MUTED, 0xF2F4F7, Underline.DASHED);
        };
    }
}
