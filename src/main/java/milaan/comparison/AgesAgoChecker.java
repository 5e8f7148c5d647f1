package milaan.comparison;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.Granularity;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * "A billion years ago" against "a million years ago": no day or year to compare, but the amounts are there. A figure
 * written in words before the big one is not read; then nothing is said.
 */
public final class AgesAgoChecker implements Checker {

    private static final double AGES = 100_000;

    private final Map<String, BigDecimal> big;
    private final Set<String> articles;

    /**
     * @param rows     how many zeros, and words for the number with so many
     * @param articles words before such a word that say there is one of it
     */
    AgesAgoChecker(List<List<String>> rows, Set<String> articles) {
        this.big = rows.stream().flatMap(row -> Stream.of(row.get(1).split(" ")).map(word -> Map.entry(
                Normaliser.normalise(word), BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(row.get(0))))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        this.articles = Set.copyOf(articles);
    }

    static AgesAgoChecker shipped(WordLists words) {
        return new AgesAgoChecker(DataFile.rows("/milaan/comparison/big-numbers.tsv"), words.of("articles"));
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<Fact> lefts = far(Sides.left(pair));
        List<Fact> rights = far(Sides.right(pair));
        if (lefts.size() != 1 || rights.size() != 1) {
            return List.of();
        }
        Fact left = lefts.getFirst();
        Fact right = rights.getFirst();
        Optional<BigDecimal> one = amount(left, Sides.left(pair).tokens());
        Optional<BigDecimal> other = amount(right, Sides.right(pair).tokens());
        if (one.isEmpty() || other.isEmpty() || one.get().compareTo(other.get()) == 0) {
            return List.of();
        }
        return List.of(new Finding.DateDiffers(new Finding.Basis(Severity.MEDIUM, 0.7, Optional.of(left.span()),
                Optional.of(right.span()), one.get().toPlainString(), other.get().toPlainString(), "duration.length",
                pair.bead().evidence(), ""), as(left), as(right)));
    }

    private static Optional<DateFact> as(Fact fact) {
        return fact instanceof DateFact date ? Optional.of(date) : Optional.empty();
    }

    /** Dates out of reach, and lengths no life has. */
    private static List<Fact> far(Sides side) {
        return Stream.<Fact>concat(side.facts(DateFact.class).stream()
                        .filter(d -> d.interval().isEmpty() || d.granularity() == Granularity.VAGUE),
                side.facts(DurationFact.class).stream().filter(d -> d.unit() == ChronoUnit.YEARS && d.amount() >= AGES)).toList();
    }

    /** In years; empty where there is not exactly one big unit, or its figure is not read here. */
    private Optional<BigDecimal> amount(Fact date, List<Token> tokens) {
        if (date instanceof DurationFact length) {
            return Optional.of(BigDecimal.valueOf(length.amount()).stripTrailingZeros());
        }
        List<Token> big = tokens.stream().filter(t -> date.span().contains(t.span()) && this.big.containsKey(t.norm())).toList();
        if (big.size() != 1) {
            return Optional.empty();
        }
        int at = tokens.indexOf(big.getFirst());
        BigDecimal unit = this.big.get(big.getFirst().norm());
        Token before = at == 0 ? big.getFirst() : tokens.get(at - 1);
        if (before.isNumber() && before.norm().matches("\\d+(\\.\\d+)?")) {
            return Optional.of(unit.multiply(new BigDecimal(before.norm())).stripTrailingZeros());
        }
        return articles.contains(before.norm()) ? Optional.of(unit.stripTrailingZeros()) : Optional.empty();
    }
}
