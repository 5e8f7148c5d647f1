package milaan.text;

import java.util.Optional;
import milaan.model.Language;

/** Tells a text's language by its script: for Hindi and English that is enough and never guesses. */
public final class Scripts {

    private Scripts() { }

    /** The language of most letters; empty where there is no letter of either script. */
    public static Optional<Language> languageOf(CharSequence text) {
        long devanagari = text.codePoints().filter(Scripts::isDevanagari).count();
        long latin = text.codePoints().filter(c -> c < 0x250 && Character.isLetter(c)).count();
        if (devanagari + latin == 0) {
            return Optional.empty();
        }
        return Optional.of(devanagari >= latin ? Language.HINDI : Language.ENGLISH);
    }

    public static boolean isDevanagari(int codePoint) {
        return codePoint >= 0x0900 && codePoint <= 0x097F;
    }
}
