package milaan.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateFact;
import milaan.facts.Granularity;
import milaan.text.Token;

/**
 * "A billion years ago" against "a million years ago": no day or year to compare, but the amounts are there. A figure
 * written in words before the big one is not read; then nothing is said.
 */
public final class AgesAgoChecker implements Checker {

    private static final Map<String, BigDecimal> BIG = Map.ofEntries(Map.entry("million", power(6)),
            Map.entry("मिलियन", power(6)), Map.entry("billion", power(9)), Map.entry("बिलियन", power(9)),
            Map.entry("अरब", power(9)), Map.entry("trillion", power(12)), Map.entry("ट्रिलियन", power(12)),
            Map.entry("लाख", power(5)), Map.entry("lakh", power(5)), Map.entry("करोड़", power(7)),
            Map.entry("करोड", power(7)), Map.entry("crore", power(7)), Map.entry("खरब", power(11)));
    private static final Set<String> ONE = Set.of("a", "one", "एक", "");

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<DateFact> lefts = far(pair.leftFacts(DateFact.class));
        List<DateFact> rights = far(pair.rightFacts(DateFact.class));
        if (lefts.size() != 1 || rights.size() != 1) {
            return List.of();
        }
        DateFact left = lefts.getFirst();
        DateFact right = rights.getFirst();
        Optional<BigDecimal> one = amount(left, Sides.left(pair).tokens());
        Optional<BigDecimal> other = amount(right, Sides.right(pair).tokens());
        if (one.isEmpty() || other.isEmpty() || one.get().compareTo(other.get()) == 0) {
            return List.of();
        }
        return List.of(new Finding.DateDiffers(new Finding.Basis(Severity.MEDIUM, 0.7, Optional.of(left.span()),
                Optional.of(right.span()), one.get().toPlainString(), other.get().toPlainString(), "duration.length",
                pair.bead().evidence(), ""), Optional.of(left), Optional.of(right)));
    }

    private static List<DateFact> far(List<DateFact> dates) {
        return dates.stream().filter(d -> d.interval().isEmpty() || d.granularity() == Granularity.VAGUE).toList();
    }

    /** In years; empty where there is not exactly one big unit, or its figure is not read here. */
    private static Optional<BigDecimal> amount(DateFact date, List<Token> tokens) {
        List<Token> big = tokens.stream().filter(t -> date.span().contains(t.span()) && BIG.containsKey(t.norm())).toList();
        if (big.size() != 1) {
            return Optional.empty();
        }
        int at = tokens.indexOf(big.getFirst());
        BigDecimal unit = BIG.get(big.getFirst().norm());
        Token before = at == 0 ? big.getFirst() : tokens.get(at - 1);
        if (before.isNumber() && before.norm().matches("\\d+(\\.\\d+)?")) {
            return Optional.of(unit.multiply(new BigDecimal(before.norm())).stripTrailingZeros());
        }
        return ONE.contains(before.norm()) ? Optional.of(unit.stripTrailingZeros()) : Optional.empty();
    }

    private static BigDecimal power(int zeros) {
        return BigDecimal.ONE.scaleByPowerOfTen(zeros);
    }
}
