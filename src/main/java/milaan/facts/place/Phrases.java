package milaan.facts.place;

import java.util.Locale;
import milaan.text.Normaliser;

/** How the words of a place's name are brought into one form for looking them up. */
final class Phrases {

    private Phrases() { }

    /** Normalised, without full stops, apostrophes and hyphens, words parted by one space. */
    static String key(String phrase) {
        return Normaliser.normalise(phrase).toLowerCase(Locale.ROOT).replace(".", "").replace("'", "")
                .replace('-', ' ').replace('–', ' ').strip().replaceAll("\\s+", " ");
    }
}
