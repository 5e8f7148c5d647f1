package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import milaan.text.WordLists;

/** Two without its name: दोनों, both, a pair, a couple of. Weak claims: "the leaders" answers "दोनों नेता". */
final class PairReader {

    private static final int REACH = 4;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Set<String> alone;
    private final Set<String> afterArticle;

    PairReader(WordLists lists) {
        this.alone = lists.of("pair-alone");
        this.afterArticle = lists.of("pair-after-article");
    }

    Optional<Numeral> at(Line line, int i) {
        if (line.free(i) && alone.contains(line.word(i)) && !joinsTwo(line, i)) {
            return Optional.of(new Numeral(TWO, i, i + 1, BigDecimal.ONE, true, false));
        }
        boolean of = line.word(i + 2).equals("of") || line.word(i + 2).isEmpty();
        return line.free(i) && line.free(i + 1) && line.word(i).equals("a") && afterArticle.contains(line.word(i + 1)) && of
                ? Optional.of(new Numeral(TWO, i, i + 2, BigDecimal.ONE, true, false)) : Optional.empty();
    }

    /** Both Delhi and Mumbai: the two are named. */
    private static boolean joinsTwo(Line line, int i) {
        for (int k = i + 2; k < i + 2 + REACH; k++) {
            if (line.word(k).equals("and")) {
                return true;
            }
        }
        return false;
    }

    boolean isPair(Line line, int i) {
        return alone.contains(line.word(i)) || afterArticle.contains(line.word(i));
    }
}
