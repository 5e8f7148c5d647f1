package milaan.facts.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a Devanagari word sounds in Hindi: the inherent vowel falls silent at the end and between two sounded syllables
 * (Ohala 1983, right to left), anusvara takes the place of the consonant that follows it. Immutable.
 */
final class DevanagariSounds {

    private static final char NUKTA = '\u093C';
    private static final String LABIALS = "पफबभम";
    private static final String SCHWA = "a";

    private final Map<String, String> consonants = new HashMap<>();
    private final Map<Character, String> vowels = new HashMap<>();
    private final Map<Character, String> signs = new HashMap<>();

    /** A consonant (or none) and the vowel after it (or none); {@code inherent} where that vowel is not written. */
    private record Syllable(String consonant, String vowel, boolean inherent) {
        Syllable silent() {
            return new Syllable(consonant, "", false);
        }
    }

    DevanagariSounds(List<List<String>> rows) {
        for (List<String> row : rows) {
            String letter = row.get(1);
            switch (row.get(0)) {
                case "consonant" -> consonants.put(letter, row.get(2));
                case "vowel" -> vowels.put(letter.charAt(0), row.get(2));
                default -> signs.put(letter.charAt(0), row.get(2));
            }
        }
    }

    /** @param word Devanagari; other characters are passed over */
    String of(String word) {
        String w = decomposed(word).replace("ज्ञ", "ग्य").replace("ंह", "ंग").replace("ँ", "ं");
        List<Syllable> syllables = syllables(w);
        silence(syllables);
        StringBuilder sounds = new StringBuilder();
        for (Syllable s : syllables) {
            append(sounds, s.consonant);
            append(sounds, s.vowel);
        }
        return sounds.toString();
    }

    private List<Syllable> syllables(String w) {
        List<Syllable> out = new ArrayList<>();
        for (int i = 0; i < w.length(); i++) {
            char c = w.charAt(i);
            boolean nukta = i + 1 < w.length() && w.charAt(i + 1) == NUKTA;
            Optional<String> consonant = Optional.ofNullable(consonants.get(nukta ? "" + c + NUKTA : "" + c))
                    .or(() -> Optional.ofNullable(consonants.get("" + c)));
            if (consonant.isPresent()) {
                out.add(new Syllable(consonant.get(), SCHWA, true));
            } else if (c == '्' && !out.isEmpty()) {
                out.add(out.removeLast().silent());
            } else if (signs.containsKey(c) && !out.isEmpty()) {
                out.add(new Syllable(out.removeLast().consonant, signs.get(c), false));
            } else if (vowels.containsKey(c)) {
                out.add(new Syllable("", vowels.get(c), false));
            } else if (c == 'ं') {
                boolean labial = i + 1 < w.length() && LABIALS.indexOf(w.charAt(i + 1)) >= 0;
                out.add(new Syllable(labial ? "m" : "n", "", false));
            }
        }
        return out;
    }

    private static void silence(List<Syllable> syllables) {
        int last = syllables.size() - 1;
        if (last > 0 && syllables.get(last).inherent) {
            boolean cluster = syllables.get(last - 1).vowel.isEmpty() && !syllables.get(last).consonant.isEmpty()
                    && "yrlv".contains(syllables.get(last).consonant);
            if (!cluster) {
                syllables.set(last, syllables.get(last).silent());
            }
        }
        for (int i = last - 1; i > 0; i--) {
            Syllable here = syllables.get(i);
            Syllable next = syllables.get(i + 1);
            if (here.inherent && !here.consonant.isEmpty() && !syllables.get(i - 1).vowel.isEmpty()
                    && !next.consonant.isEmpty() && !next.vowel.isEmpty()) {
                syllables.set(i, here.silent());
            }
        }
    }

    /** The precomposed nukta letters apart; zero-width characters away. */
    private static String decomposed(String word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        for (char c : word.toCharArray()) {
            int k = "\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F".indexOf(c);
            if (k >= 0) {
                out.append("कखगजडढफय".charAt(k)).append(NUKTA);
            } else if (c != '\u200C' && c != '\u200D') {
                out.append(c);
            }
        }
        return out.toString();
    }

    static void append(StringBuilder sounds, String more) {
        for (char c : more.toCharArray()) {
            if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != c) {
                sounds.append(c);
            }
        }
    }
}
