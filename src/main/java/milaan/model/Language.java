package milaan.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of texts. */
public enum Language {
    HINDI("hi"), ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1. */
    public String code() {
        return code;
    }

    /** @param code ISO 639-1, any case, also with a region ({@code hi-IN}) */
    public static Optional<Language> of(String code) {
        String primary = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values()).filter(l -> l.code.equals(primary)).findFirst();
    }
}
