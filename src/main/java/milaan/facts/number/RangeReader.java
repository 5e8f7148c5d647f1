package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import milaan.text.Phrases;
import milaan.text.WordLists;

/** Finds the second number of a range (10-12, 10 से 12 लाख, between 10 and 12), a score (3-2) or a ratio (50:50). */
final class RangeReader {

    enum Relation { RANGE, SCORE, RATIO }

    /** Both ends with their scale shared out. */
    record Pair(Numeral low, Numeral high, Relation relation) { }

    private final Set<String> to;
    private final Set<String> clock;

    private final NumeralReader numerals;
    private final Tables tables;

    RangeReader(NumeralReader numerals, Tables tables, WordLists lists) {
        this.numerals = numerals;
        this.tables = tables;
        this.to = lists.of("range-to");
        this.clock = lists.of("range-clock");
    }

    Optional<Pair> from(Line line, Numeral first) {
        int link = first.to();
        if (!line.free(link) || first.part()) {
            return Optional.empty();
        }
        int next = link + 1;
        if (line.isHyphen(link) && line.glued(link - 1) == line.glued(link)) {
            return second(line, next).flatMap(n -> hyphened(line, first, n));
        }
        if (line.word(link).equals(":") && line.touchesBoth(link)) {
            return second(line, next).filter(n -> line.isNumber(next) && line.isNumber(link - 1))
                    .filter(n -> !line.word(n.to()).equals(":") && !clock(line, n.to()))
                    .map(n -> new Pair(first, n, Relation.RATIO));
        }
        if (to.contains(line.word(link)) && !line.word(first.from() - 1).equals("from")) {
            int from = afterCurrency(line, first, next);
            boolean or = line.word(link).equals("or") || line.word(link).equals("या");
            return second(line, from).flatMap(n -> range(first, n)).filter(p -> !or && from == next
                    || p.high().value().compareTo(p.low().value().multiply(BigDecimal.valueOf(3))) <= 0);
        }
        boolean between = line.word(first.from() - 1).equals("between") && line.word(link).equals("and");
        if (between || line.word(link).equals("और")) {
            return second(line, next).filter(n -> between || line.word(n.to()).equals("के")
                    && line.word(n.to() + 1).equals("बीच")).flatMap(n -> range(first, n));
        }
        return Optional.empty();
    }

    /** "Rs 5 to Rs 10" is one range; "from Rs 5 to Rs 10" a rise. */
    private int afterCurrency(Line line, Numeral first, int next) {
        Optional<Phrases.Match<String>> own = tables.currencies().endingAt(line.tokens(), first.from());
        boolean alone = own.isPresent() && !line.word(own.get().start() - 1).equals("from");
        return tables.currencies().at(line.tokens(), next).filter(m -> alone && m.value().equals(own.get().value()))
                .map(Phrases.Match::end).orElse(next);
    }

    private Optional<Numeral> second(Line line, int i) {
        return numerals.at(line, i).filter(n -> !n.part());
    }

    private Optional<Pair> hyphened(Line line, Numeral first, Numeral second) {
        boolean small = first.value().max(second.value()).compareTo(BigDecimal.valueOf(400)) < 0;
        boolean score = small && line.isNumber(first.from()) && line.isNumber(second.from())
                && (first.value().compareTo(second.value()) >= 0 || line.tokens().stream()
                .anyMatch(t -> tables.scoreWords().contains(t.norm()))) && second.to() - first.from() == 3;
        return score ? Optional.of(new Pair(first, second, Relation.SCORE)) : range(first, second);
    }

    private static Optional<Pair> range(Numeral first, Numeral second) {
        boolean share = first.scale().compareTo(BigDecimal.ONE) == 0 && second.scale().compareTo(BigDecimal.ONE) > 0
                && first.value().compareTo(second.value().divide(second.scale(), java.math.MathContext.DECIMAL64)) < 0;
        Numeral low = share ? new Numeral(first.value().multiply(second.scale()), first.from(), first.to(), second.scale(),
                first.spelled(), false) : first;
        return low.value().compareTo(second.value()) < 0 ? Optional.of(new Pair(low, second, Relation.RANGE))
                : Optional.empty();
    }

    private boolean clock(Line line, int i) {
        return clock.contains(line.word(i));
    }
}
