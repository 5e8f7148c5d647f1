package milaan.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milaan.facts.name.CommonWords;
import milaan.model.Language;
import milaan.text.DataFile;

/**
 * Word translation probabilities between stems (IBM Model 1, Brown et al. 1993) and how common each stem is.
 * Immutable; safe for many threads.
 */
public final class Lexicon {

    /** @param stem in the other language; @param weight 0..1, how strongly it translates the stem it was asked for */
    public record Translation(String stem, double weight) { }

    private final Map<String, List<Translation>> english;
    private final Map<String, List<Translation>> hindi;
    private final Map<String, Integer> hindiCounts;
    private final Map<String, Integer> englishCounts;
    private final long hindiTotal;
    private final long englishTotal;

    /** @param pairs rows of {@code lexicon.tsv}; @param frequencies rows of {@code frequencies.tsv} */
    public Lexicon(List<List<String>> pairs, List<List<String>> frequencies) {
        english = HashMap.newHashMap(pairs.size());
        hindi = HashMap.newHashMap(pairs.size());
        hindiCounts = HashMap.newHashMap(frequencies.size());
        englishCounts = HashMap.newHashMap(frequencies.size());
        for (List<String> row : pairs) {
            double count = Double.parseDouble(row.get(4));
            double strength = Math.sqrt(Double.parseDouble(row.get(2)) * Double.parseDouble(row.get(3)));
            // Shrunk by count: a pair seen once is as likely an accident.
            double weight = strength * count / (count + 0.35);
            english.computeIfAbsent(row.get(0), k -> new ArrayList<>(2)).add(new Translation(row.get(1), weight));
            hindi.computeIfAbsent(row.get(1), k -> new ArrayList<>(2)).add(new Translation(row.get(0), weight));
        }
        for (List<String> row : frequencies) {
            (row.get(0).equals("hi") ? hindiCounts : englishCounts).merge(row.get(1), Integer.parseInt(row.get(2)),
                    Integer::sum);
        }
        hindiTotal = total(hindiCounts);
        englishTotal = total(englishCounts);
    }

    private static long total(Map<String, Integer> counts) {
        long total = 0;
        for (int count : counts.values()) {
            total += count;
        }
        return total;
    }

    public static Lexicon shipped() {
        return shipped(DataFile.rows(CommonWords.FREQUENCIES));
    }

    /** @param frequencies rows of {@code frequencies.tsv}, where they are read already */
    public static Lexicon shipped(List<List<String>> frequencies) {
        return new Lexicon(DataFile.rows("/milaan/alignment/lexicon.tsv"), frequencies);
    }

    /** 0..1: how strongly the two stems translate each other; 0 where unknown. */
    public double weight(String hindiStem, String englishStem) {
        for (Translation t : translations(hindiStem, Language.HINDI)) {
            if (t.stem().equals(englishStem)) {
                return t.weight();
            }
        }
        return 0;
    }

    /** The known translations of {@code stem}, which is in {@code from}, into the other language. */
    public List<Translation> translations(String stem, Language from) {
        return (from == Language.HINDI ? english : hindi).getOrDefault(stem, List.of());
    }

    /** Inverse document frequency in nats, 0.3..9; rare and unknown stems high. */
    public double idf(String stem, Language language) {
        boolean ofHindi = language == Language.HINDI;
        int count = (ofHindi ? hindiCounts : englishCounts).getOrDefault(stem, 0);
        long total = ofHindi ? hindiTotal : englishTotal;
        return Math.max(0.3, Math.min(Math.log(total / (count + 1.0)) - 3.0, 9.0));
    }
}
