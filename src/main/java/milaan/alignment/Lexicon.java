package milaan.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milaan.model.Language;
import milaan.text.DataFile;

/**
 * Word translation probabilities between stems (IBM Model 1, Brown et al. 1993) and how common each stem is.
 * Immutable; safe for many threads.
 */
public final class Lexicon {

    private record StemPair(String hindi, String english) { }

    private final Map<StemPair, Double> weights = new HashMap<>();
    private final Map<String, Integer> hindiCounts = new HashMap<>();
    private final Map<String, Integer> englishCounts = new HashMap<>();
    private final long hindiTotal;
    private final long englishTotal;

    /** @param pairs rows of {@code lexicon.tsv}; @param frequencies rows of {@code frequencies.tsv} */
    public Lexicon(List<List<String>> pairs, List<List<String>> frequencies) {
        for (List<String> row : pairs) {
            double count = Double.parseDouble(row.get(4));
            double strength = Math.sqrt(Double.parseDouble(row.get(2)) * Double.parseDouble(row.get(3)));
            // Shrunk by count: a pair seen once is as likely an accident.
            weights.put(new StemPair(row.get(0), row.get(1)), strength * count / (count + 0.35));
        }
        for (List<String> row : frequencies) {
            (row.get(0).equals("hi") ? hindiCounts : englishCounts).merge(row.get(1), Integer.parseInt(row.get(2)),
                    Integer::sum);
        }
        hindiTotal = hindiCounts.values().stream().mapToLong(Integer::longValue).sum();
        englishTotal = englishCounts.values().stream().mapToLong(Integer::longValue).sum();
    }

    public static Lexicon shipped() {
        return new Lexicon(DataFile.rows("/milaan/alignment/lexicon.tsv"),
                DataFile.rows("/milaan/alignment/frequencies.tsv"));
    }

    /** 0..1: how strongly the two stems translate each other; 0 where unknown. */
    public double weight(String hindiStem, String englishStem) {
        return weights.getOrDefault(new StemPair(hindiStem, englishStem), 0.0);
    }

    /** Inverse document frequency in nats, 0.3..9; rare and unknown stems high. */
    public double idf(String stem, Language language) {
        boolean hindi = language == Language.HINDI;
        int count = (hindi ? hindiCounts : englishCounts).getOrDefault(stem, 0);
        long total = hindi ? hindiTotal : englishTotal;
        return Math.max(0.3, Math.min(Math.log(total / (count + 1.0)) - 3.0, 9.0));
    }
}
