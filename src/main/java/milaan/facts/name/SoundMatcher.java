package milaan.facts.name;

import java.util.Locale;
import milaan.text.DataFile;
import milaan.text.Kept;
import milaan.text.LetterNames;
import milaan.text.Normaliser;
import milaan.text.Scripts;

/**
 * Compares single words by sound, within a script or across: a weighted edit distance (Wagner and Fischer 1974) over
 * sounds. Safe for many threads; a comparison takes about a microsecond.
 */
public final class SoundMatcher {

    /** So that a pair just good enough is not refused for the last digit of a sum. */
    private static final double ROUNDING = 1e-9;

    private final DevanagariSounds devanagari;
    private final EnglishSounds english;
    private final LetterNames letterNames;
    private final SoundCosts costs;
    private final Kept<SoundKey> keys = new Kept<>(this::read);

    public SoundMatcher() {
        devanagari = new DevanagariSounds(DataFile.rows("/milaan/facts/name/devanagari-sounds.tsv"));
        english = new EnglishSounds(DataFile.rows("/milaan/facts/name/english-sounds.tsv"));
        letterNames = LetterNames.shipped();
        costs = new SoundCosts(DataFile.rows("/milaan/facts/name/sound-costs.tsv"));
    }

    /** @param word one word of either script, as written (the case of Latin letters tells acronyms) */
    public SoundKey key(String word) {
        return keys.of(word);
    }

    private SoundKey read(String word) {
        String spelling = Normaliser.normalise(word).toLowerCase(Locale.ROOT);
        if (!spelling.isEmpty() && Scripts.isDevanagari(spelling.codePointAt(0))) {
            return new SoundKey(devanagari.of(word), spelling, letters(spelling));
        }
        String plain = EnglishSounds.plain(word);
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return new SoundKey(english.of(word), spelling, capitals ? plain.toUpperCase(Locale.ROOT) : "");
    }

    private String letters(String spelling) {
        String joined = spelling.replace(".", "");
        String letters = letterNames.letters(joined).orElse("");
        return letters.length() > 1 || spelling.endsWith(".") ? letters : "";
    }

    /** @return 0..1, 0.5 and more is a match of two whole words; symmetric */
    public double score(SoundKey one, SoundKey other) {
        return score(one, other, 0);
    }

    /** As {@link #score(SoundKey, SoundKey)}; where that is below {@code least}, some number below it: most pairs are refused sooner. */
    public double score(SoundKey one, SoundKey other, double least) {
        if (one.spelling().equals(other.spelling()) && !one.spelling().isEmpty()) {
            return 1;
        }
        if (sameLetters(one, other) || sameLetters(other, one)) {
            return 0.98;
        }
        if (one.letters().length() > 1 && other.letters().length() > 1) {
            return 0.05;
        }
        return calibrated(one.sounds(), one.weight(), other.sounds(), other.weight(), least);
    }

    private static boolean sameLetters(SoundKey one, SoundKey other) {
        return one.letters().length() > 1 && (one.letters().equals(other.letters())
                || one.letters().length() > 2 && one.letters().equalsIgnoreCase(other.spelling()));
    }

    private double calibrated(String a, double weightA, String b, double weightB, double least) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double weight = Math.max(1, (weightA + weightB) / 2);
        // Half of the difference in weight at least is lost: most pairs can be refused without the table.
        if (Math.abs(weightA - weightB) * 0.35 > weight * 0.6) {
            return 0;
        }
        double threshold = threshold(weight);
        double needed = least >= 0.5 ? threshold + (2 * least - 1) * (1 - threshold) : 2 * least * threshold;
        double raw = Math.max(0, 1 - distance(a, b, weight * (1 - needed) + ROUNDING) / weight);
        return raw >= threshold ? 0.5 + 0.5 * (raw - threshold) / (1 - threshold) : 0.5 * raw / threshold;
    }

    /** Few sounds say little: the shorter the words, the closer they must be. */
    private static double threshold(double weight) {
        return weight < 2.5 ? 0.83 : weight < 3.5 ? 0.77 : weight < 5 ? 0.74 : 0.7;
    }

    /** The distance; where it is {@code most} or more, some number that is. */
    double distance(String a, String b, double most) {
        int n = b.length();
        double[] row = new double[n + 1];
        double[] lossB = new double[n + 1];
        for (int j = 1; j <= n; j++) {
            lossB[j] = costs.loss(b, j - 1);
            row[j] = row[j - 1] + lossB[j];
        }
        for (int i = 1; i <= a.length(); i++) {
            char soundA = a.charAt(i - 1);
            double diagonal = row[0];
            double lossA = costs.loss(a, i - 1);
            row[0] += lossA;
            double least = row[0];
            for (int j = 1; j <= n; j++) {
                double swapped = diagonal + costs.swap(soundA, b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(swapped, Math.min(row[j] + lossA, row[j - 1] + lossB[j]));
                least = Math.min(least, row[j]);
            }
            if (least >= most) {
                return least;
            }
        }
        return row[n];
    }

    /** The key of two words written as one. */
    static SoundKey joined(SoundKey first, SoundKey second) {
        return new SoundKey(first.sounds() + second.sounds(), first.spelling() + second.spelling(), "");
    }
}
