package milaan.export.pdf;

import java.util.List;

/**
 * What is never broken over two lines unless it is longer than one.
 *
 * @param text      as it stands in the source
 * @param before    white space of the source before it, where nothing else carries it; mostly empty
 * @param after     white space that follows in the source, copied with the word, drawn as one space
 * @param start     where {@code text} begins in its source; -1 for the program's own words
 * @param marks     numbers set behind the word
 * @param adornment what is drawn around it
 */
record Word(String text, String before, String after, int start, TextStyle style, List<Mark> marks,
            Adornment adornment) {

    /** The number of a finding. */
    record Mark(String number, KindStyle style, boolean faint) { }

    /** NONE; BADGE: a frame; DISC: the filled circle behind a number of a finding. */
    sealed interface Adornment {
        record None() implements Adornment { }
        record Badge() implements Adornment { }
        record Disc(KindStyle style, boolean faint) implements Adornment { }
    }

    static final Adornment NONE = new Adornment.None();
    static final float MARK_RADIUS = 4.4f;
    /** From the letters of a badge to its frame. */
    static final float FRAME = 4.2f;
    private static final float MARK_GAP = 1.2f;

    int end() {
        return start + text.length();
    }

    String copied() {
        return before + text + after;
    }

    Word withMarks(List<Mark> more) {
        return new Word(text, before, after, start, style, more, adornment);
    }

    /** Room for the marks behind the word. */
    float marksWidth() {
        float width = 0;
        for (Mark mark : marks) {
            width += markWidth(mark.number()) + MARK_GAP;
        }
        return width;
    }

    static float markWidth(String number) {
        return 2 * MARK_RADIUS + Math.max(0, number.length() - 2) * 3.6f;
    }

    /** What an adornment adds on each side. */
    float padding() {
        return switch (adornment) {
            case Adornment.None n -> 0;
            case Adornment.Badge b -> FRAME + 1.4f;
            case Adornment.Disc d -> text.length() > 1 ? 2.4f : 3.1f;
        };
    }
}
