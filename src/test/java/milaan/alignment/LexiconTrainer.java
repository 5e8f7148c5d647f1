package milaan.alignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Scripts;
import milaan.text.Token;
import milaan.text.Tokeniser;

/**
 * Computes {@code lexicon.tsv} and {@code frequencies.tsv} from parallel texts; how to run it is told in
 * {@code src/docs/lexicon.md}. Arguments: the folder to write to; any number of {@code --earlier=FILE} (a lexicon whose
 * pairs stay where they are stronger) and {@code --glossary=FILE} (words and their translations, written by hand); then the
 * texts. A text is a TSV file with a header line; in each row the first column with Devanagari is the Hindi, the column
 * before it the English. Nothing is random: the same files give the same lexicon.
 */
final class LexiconTrainer {

    private static final int LONGEST = 70;
    private static final double LEAST_COUNT = 0.4;
    private static final double LEAST_ENGLISH = 0.02;
    private static final double LEAST_HINDI = 0.01;
    private static final double LEAST_STRENGTH = 0.03;
    private static final double TENSION = 0.5;
    /** What a glossary's pair counts for: as strong as a good pair of the texts, never certain. */
    private static final double WRITTEN_BY_HAND = 0.6;
    private static final double WRITTEN_COUNT = 8;
    private static final String HEADER = """
            # Hindi-English word translation probabilities (IBM Model 1 with a diagonal prior, and a glossary), computed for Milaan; the figures are Apache-2.0.
            # Computed over Tatoeba (CC BY 2.0 FR), TICO-19 (CC0-1.0), IoT-For-Beginners translations (MIT), Chromium UI strings (BSD-3-Clause), Wikipedia Android app strings (Apache-2.0); see NOTICE.
            # columns: Hindi stem, English stem, p(en|hi), p(hi|en), expected count
            """;
    private static final String COUNTS_HEADER = """
            # Stem counts of the same texts as lexicon.tsv, computed for Milaan; Apache-2.0.
            # columns: side (hi, en), stem, count
            """;

    /** @param forward p(english | hindi); @param backward p(hindi | english); @param count how often, as expected */
    private record Row(String hindi, String english, double forward, double backward, double count) {

        double strength() {
            return Math.sqrt(forward * backward) * count / (count + 0.35);
        }

        String line() {
            return String.format(Locale.ROOT, "%s\t%s\t%.3f\t%.3f\t%.1f%n", hindi, english, forward, backward, count);
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, Integer> hindi = new HashMap<>();
    private final Map<String, Integer> english = new HashMap<>();
    private final List<int[]> hindiSentences = new ArrayList<>();
    private final List<int[]> englishSentences = new ArrayList<>();
    private final Map<String, Integer> hindiCounts = new TreeMap<>();
    private final Map<String, Integer> englishCounts = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        LexiconTrainer trainer = new LexiconTrainer();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            String file = argument.substring(argument.indexOf('=') + 1);
            List<String> lines = Files.readAllLines(Path.of(file));
            if (argument.startsWith("--earlier=")) {
                trainer.readEarlier(lines);
            } else if (argument.startsWith("--glossary=")) {
                trainer.readGlossary(lines);
            } else {
                trainer.read(lines);
            }
        }
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("lexicon.tsv"), HEADER + String.join("", trainer.lexicon()));
        Files.writeString(folder.resolve("frequencies.tsv"), COUNTS_HEADER + String.join("", trainer.frequencies()));
    }

    void read(List<String> lines) {
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] columns = line.split("\t");
            for (int c = 1; c < columns.length; c++) {
                if (columns[c].codePoints().anyMatch(Scripts::isDevanagari)) {
                    add(stems(columns[c], Language.HINDI), stems(columns[c - 1], Language.ENGLISH));
                    break;
                }
            }
        }
    }

    void readEarlier(List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] c = line.split("\t");
                keep(new Row(c[0], c[1], Double.parseDouble(c[2]), Double.parseDouble(c[3]), Double.parseDouble(c[4])));
            }
        }
    }

    void readGlossary(List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t");
                for (String h : columns[0].split(",")) {
                    for (String e : columns[1].split(",")) {
                        keep(new Row(stems(h, Language.HINDI).getFirst(), stems(e, Language.ENGLISH).getFirst(),
                                WRITTEN_BY_HAND, WRITTEN_BY_HAND, WRITTEN_COUNT));
                    }
                }
            }
        }
    }

    /** Of two rows for one pair the stronger stays. */
    private void keep(Row row) {
        if (row.strength() > LEAST_STRENGTH && isWord(row.hindi()) && isWord(row.english())) {
            rows.merge(row.hindi() + "\t" + row.english(), row, (a, b) -> a.strength() >= b.strength() ? a : b);
        }
    }

    private void add(List<String> hindiStems, List<String> englishStems) {
        int shorter = Math.min(hindiStems.size(), englishStems.size());
        int longer = Math.max(hindiStems.size(), englishStems.size());
        // Very unequal rows are headings, lists or slips, and teach nothing but noise.
        if (shorter == 0 || longer > LONGEST || longer > 12 && longer > 3.5 * shorter) {
            return;
        }
        hindiStems.forEach(s -> hindiCounts.merge(s, 1, Integer::sum));
        englishStems.forEach(s -> englishCounts.merge(s, 1, Integer::sum));
        hindiSentences.add(numbers(hindiStems, hindi));
        englishSentences.add(numbers(englishStems, english));
    }

    private static List<String> stems(String text, Language language) {
        return Tokeniser.tokens(text, new TextSpan(0, text.length()), language).stream()
                .filter(t -> t.kind() != Token.Kind.MARK && !t.stem().isEmpty()).map(Token::stem).toList();
    }

    /** From 1: 0 is the empty word. */
    private static int[] numbers(List<String> stems, Map<String, Integer> known) {
        return stems.stream().mapToInt(s -> known.computeIfAbsent(s, k -> known.size() + 1)).toArray();
    }

    List<String> lexicon() {
        WordAlignmentModel toEnglish = trained(hindiSentences, englishSentences, english.size() + 1);
        WordAlignmentModel toHindi = trained(englishSentences, hindiSentences, hindi.size() + 1);
        Map<Long, Boolean> seen = new HashMap<>();
        String[] hindiStems = byNumber(hindi);
        String[] englishStems = byNumber(english);
        for (int s = 0; s < hindiSentences.size(); s++) {
            for (int h : hindiSentences.get(s)) {
                for (int e : englishSentences.get(s)) {
                    if (seen.put((long) h << 32 | e, true) == null) {
                        double forward = toEnglish.probability(h, e);
                        double backward = toHindi.probability(e, h);
                        double count = Math.min(toEnglish.count(h, e), toHindi.count(e, h));
                        if (forward > LEAST_ENGLISH && backward > LEAST_HINDI && count >= LEAST_COUNT) {
                            keep(new Row(hindiStems[h], englishStems[e], forward, backward, count));
                        }
                    }
                }
            }
        }
        return rows.values().stream().map(Row::line).toList();
    }

    private static boolean isWord(String stem) {
        return Character.isLetter(stem.codePointAt(0));
    }

    List<String> frequencies() {
        List<String> lines = new ArrayList<>();
        hindiCounts.forEach((stem, count) -> lines.add("hi\t" + stem + "\t" + count + "\n"));
        englishCounts.forEach((stem, count) -> lines.add("en\t" + stem + "\t" + count + "\n"));
        return lines;
    }

    private static WordAlignmentModel trained(List<int[]> sources, List<int[]> targets, int targetWords) {
        WordAlignmentModel model = new WordAlignmentModel(sources, targets, targetWords);
        model.train(4, 0);
        model.train(3, TENSION);
        model.finish(TENSION);
        return model;
    }

    private static String[] byNumber(Map<String, Integer> numbers) {
        String[] stems = new String[numbers.size() + 1];
        stems[0] = "";
        numbers.forEach((stem, number) -> stems[number] = stem);
        return stems;
    }
}
