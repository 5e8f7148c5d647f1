package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Set;
import milaan.text.WordLists;

/** Tells numerals that count from words that only look like one: एक and one as articles, "a half" of a match, 5G. */
final class QuantityFilter {

    private final Set<String> one;
    private final Set<String> loneScales;
    private final Set<String> only;
    private final Set<String> more;
    private final Set<String> afterPronoun;
    private final Set<String> halfOf;
    private final Set<String> halfNext;
    private final Set<String> noHalfNext;
    private final Set<String> halfOfGame;

    private final Words words;
    private final Tables tables;
    private final PairReader pairs;

    QuantityFilter(Words words, Tables tables, PairReader pairs, WordLists lists) {
        this.pairs = pairs;
        this.words = words;
        this.tables = tables;
        this.one = lists.of("one");
        this.loneScales = lists.of("lone-scales");
        this.only = lists.of("only-one");
        this.more = lists.of("one-more");
        this.afterPronoun = lists.of("after-pronoun-one");
        this.halfOf = lists.of("before-half");
        this.halfNext = lists.of("after-half");
        this.noHalfNext = lists.of("not-after-half");
        this.halfOfGame = lists.of("half-of-game");
    }

    boolean counts(Line line, Quantity q) {
        Numeral n = q.numeral();
        if (!q.isBare()) {
            return true;
        }
        String word = line.word(n.from());
        if (n.length() == 1 && one.contains(word)) {
            return oneCounts(line, q);
        }
        if (n.length() == 1 && loneScales.contains(word)) {
            return false;
        }
        if (n.part() && n.value().compareTo(new BigDecimal("0.5")) == 0 && n.spelled()) {
            return halfCounts(line, n);
        }
        return n.spelled() || !lettersBehind(line, n.to());
    }

    /** दोनों, both, a couple are less of a claim than a figure. */
    double confidence(Line line, Quantity q) {
        if (pairs.isPair(line, q.numeral().to() - 1)) {
            return 0.5;
        }
        return q.numeral().length() == 1 && q.isBare() && one.contains(line.word(q.numeral().from())) ? 0.6 : 0.95;
    }

    /** One is an article or a pronoun, unless what it counts is counted in news, or "only", "at least" stand before. */
    private boolean oneCounts(Line line, Quantity q) {
        int i = q.numeral().from();
        boolean another = more.contains(line.word(i + 1));
        boolean theOnly = line.word(i - 1).equals("only") && (line.word(i - 2).equals("the") || line.word(i + 1).isEmpty()
                || afterPronoun.contains(line.word(i + 1)));
        boolean limited = !theOnly && only.contains(line.word(i - 1))
                || tables.boundsBefore().endingAt(line.tokens(), i).isPresent() && line.word(i - 1).length() > 4;
        boolean fate = tables.counted().at(line.tokens(), i + 1).filter(m -> m.value().family().equals("fate")).isPresent();
        boolean alone = line.size() == 1;
        return limited && !theOnly || fate || alone || another;
    }

    private boolean halfCounts(Line line, Numeral n) {
        String before = line.word(n.from() - 1);
        String next = line.word(n.to());
        if (noHalfNext.contains(next) || halfOfGame.contains(before) || line.joins(n.to())) {
            return false;
        }
        boolean hindi = line.word(n.to() - 1).charAt(0) >= 0x900;
        return hindi || n.length() > 1 || halfOf.contains(before) || halfNext.contains(next) || next.isEmpty()
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
