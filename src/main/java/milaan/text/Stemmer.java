package milaan.text;

import java.util.List;
import java.util.regex.Pattern;
import milaan.model.Language;

/**
 * Light stems. The Hindi suffix classes follow Ramanathan and Rao, "A Lightweight Stemmer for Hindi" (2003), cut only
 * while two or three letters remain; the English rules are a shortened S-stemmer with -ing, -ed, -ly. The shipped
 * lexicon is trained on exactly these stems: a change here asks for a retraining.
 */
final class Stemmer {

    private static final List<List<String>> HINDI_SUFFIXES = List.of(
            List.of("ाएंगी", "ाएंगे", "ाऊंगी", "ाऊंगा", "ाइयां", "ाइयों"),
            List.of("ाएगी", "ाएगा", "ाओगी", "ाओगे", "एंगी", "ेंगी", "एंगे", "ेंगे", "ूंगी", "ूंगा", "ातीं", "नाओं", "नाएं",
                    "ताओं", "ताएं", "ियां", "ियों"),
            List.of("ाकर", "ाइए", "ाईं", "ाया", "ेगी", "ेगा", "ोगी", "ोगे", "ाने", "ाना", "ाते", "ाती", "ाता", "तीं",
                    "ाओं", "ाएं", "ुओं", "ुएं", "ुआं"),
            List.of("कर", "ाओ", "िए", "ाई", "ाए", "ने", "नी", "ना", "ते", "ीं", "ती", "ता", "ां", "ों", "ें"),
            List.of("ो", "े", "ू", "ु", "ी", "ि", "ा"));
    private static final int[] SUFFIX_LENGTHS = {5, 4, 3, 2, 1};
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

    private Stemmer() { }

    /** @param norm a normalised word ({@link Normaliser}), English in lower case */
    static String stem(String norm, Language language) {
        return language == Language.HINDI ? hindi(norm) : english(norm);
    }

    static String hindi(String word) {
        for (int k = 0; k < SUFFIX_LENGTHS.length; k++) {
            if (word.length() <= SUFFIX_LENGTHS[k] + 1) {
                continue;
            }
            for (String suffix : HINDI_SUFFIXES.get(k)) {
                int rest = word.length() - suffix.length();
                if (word.endsWith(suffix) && rest >= (suffix.length() > 1 ? 3 : 2)) {
                    return word.substring(0, rest);
                }
            }
        }
        return word;
    }

    static String english(String word) {
        String w = word;
        if (w.endsWith("'s")) {
            w = w.substring(0, w.length() - 2);
        }
        if (w.length() > 4) {
            if (w.endsWith("ies")) {
                w = w.substring(0, w.length() - 3) + "y";
            } else if (w.endsWith("sses")) {
                w = w.substring(0, w.length() - 2);
            } else if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
                w = w.substring(0, w.length() - 1);
            }
        }
        if (w.length() > 5) {
            w = withoutVerbEnding(w);
        }
        if (w.length() > 6 && w.endsWith("ly")) {
            w = w.substring(0, w.length() - 2);
        }
        if (w.length() > 4 && w.endsWith("e")) {
            w = w.substring(0, w.length() - 1);
        }
        return w;
    }

    private static String withoutVerbEnding(String word) {
        for (String ending : List.of("ing", "ed")) {
            if (word.endsWith(ending)) {
                String rest = word.substring(0, word.length() - ending.length());
                if (!VOWEL.matcher(rest).find()) {
                    continue;
                }
                int last = rest.length() - 1;
                boolean doubled = rest.length() > 3 && rest.charAt(last) == rest.charAt(last - 1)
                        && "lsz".indexOf(rest.charAt(last)) < 0;
                return doubled ? rest.substring(0, last) : rest;
            }
        }
        return word;
    }
}
