package milaan.annotation;

import java.util.Locale;

/** Line of a tag, so that its colour is never the only thing to know it by. */
public enum TagPattern {
    SOLID, DASHED, DOTTED, DOUBLE, DASH_DOT;

    /** As files and style sheets write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
