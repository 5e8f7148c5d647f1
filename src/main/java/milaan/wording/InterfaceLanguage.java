package milaan.wording;

import java.util.Locale;

/** The languages Milaan speaks with its users. */
public enum InterfaceLanguage {
    ENGLISH(Locale.forLanguageTag("en-IN")), HINDI(Locale.forLanguageTag("hi-IN"));

    private final Locale locale;

    InterfaceLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
