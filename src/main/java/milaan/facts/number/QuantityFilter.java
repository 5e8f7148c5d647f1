package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Set;

/** Tells numerals that count from words that only look like one: एक and one as articles, "a half" of a match, 5G. */
final class QuantityFilter {

    private static final Set<String> ONE = Set.of("एक", "one");
    private static final Set<String> LONE_SCALES = Set.of("hundred", "thousand", "million", "billion", "trillion", "lakh",
            "crore", "quarter", "मिलियन", "बिलियन", "ट्रिलियन");
    private static final Set<String> ONLY = Set.of("सिर्फ", "केवल", "मात्र", "महज", "only", "just", "another", "last");
    private static final Set<String> MORE = Set.of("more", "last", "final", "extra", "additional");
    private static final Set<String> AFTER_PRONOUN = Set.of("to", "who", "that", "which", "in", "with", "of", "", ".", ",");
    private static final Set<String> HALF_OF = Set.of("than", "a", "by", "in", "about", "nearly", "almost", "over", "one",
            "up", "least", "around", "roughly", "and");
    private static final Set<String> HALF_NEXT = Set.of("of", "the", "a", "an", "that", "their", "its", "his", "all",
            "people", "percent", "as");
    private static final Set<String> NO_HALF_NEXT = Set.of("century", "centuries", "time", "way", "brother", "sister",
            "hour", "day", "year", "रात", "अधूरा", "अधूरी", "अधूरे");
    private static final Set<String> HALF_OF_GAME = Set.of("first", "second", "latter", "other", "better", "this", "third",
            "पहले", "दूसरे");

    private final Words words;
    private final Tables tables;

    QuantityFilter(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    boolean counts(Line line, Quantity q) {
        Numeral n = q.numeral();
        if (!q.isBare()) {
            return true;
        }
        String word = line.word(n.from());
        if (n.length() == 1 && ONE.contains(word)) {
            return oneCounts(line, q);
        }
        if (n.length() == 1 && LONE_SCALES.contains(word)) {
            return false;
        }
        if (n.part() && n.value().compareTo(new BigDecimal("0.5")) == 0 && n.spelled()) {
            return halfCounts(line, n);
        }
        return n.spelled() || !lettersBehind(line, n.to());
    }

    /** दोनों, both, a couple are less of a claim than a figure. */
    double confidence(Line line, Quantity q) {
        if (PairReader.isPair(line, q.numeral().to() - 1)) {
            return 0.5;
        }
        return q.numeral().length() == 1 && q.isBare() && ONE.contains(line.word(q.numeral().from())) ? 0.6 : 0.95;
    }

    /** One is an article or a pronoun, unless what it counts is counted in news, or "only", "at least" stand before. */
    private boolean oneCounts(Line line, Quantity q) {
        int i = q.numeral().from();
        boolean more = MORE.contains(line.word(i + 1));
        boolean theOnly = line.word(i - 1).equals("only") && (line.word(i - 2).equals("the") || AFTER_PRONOUN.contains(line.word(i + 1)));
        boolean limited = !theOnly && ONLY.contains(line.word(i - 1))
                || tables.boundsBefore().endingAt(line.tokens(), i).isPresent() && line.word(i - 1).length() > 4;
        boolean fate = tables.counted().at(line.tokens(), i + 1).filter(m -> m.value().family().equals("fate")).isPresent();
        boolean alone = line.size() == 1;
        return limited && !theOnly || fate || alone || more;
    }

    private boolean halfCounts(Line line, Numeral n) {
        String before = line.word(n.from() - 1);
        String next = line.word(n.to());
        if (NO_HALF_NEXT.contains(next) || HALF_OF_GAME.contains(before) || line.joins(n.to())) {
            return false;
        }
        boolean hindi = line.word(n.to() - 1).charAt(0) >= 0x900;
        return hindi || n.length() > 1 || HALF_OF.contains(before) || HALF_NEXT.contains(next) || next.isEmpty()
                || tables.counted().at(line.tokens(), n.to()).isPresent();
    }

    /** 5G, 3D, 747s: letters right behind that are no unit; glued copy (50लोग) does count. */
    private boolean lettersBehind(Line line, int to) {
        if (!line.glued(to - 1) || !line.isWord(to)) {
            return false;
        }
        return line.word(to).charAt(0) < 0x900 || line.word(to).length() < 3;
    }

}
