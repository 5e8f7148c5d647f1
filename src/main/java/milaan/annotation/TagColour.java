package milaan.annotation;

import java.util.Locale;

/** Hue of a tag; every theme has its own shade of each. */
public enum TagColour {
    BLUE, TEAL, GREEN, OLIVE, ORANGE, RED, PINK, PURPLE, BROWN, GREY;

    /** As files and style sheets write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
