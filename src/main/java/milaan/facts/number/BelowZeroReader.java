package milaan.facts.number;

import java.util.Optional;
import java.util.Set;
import milaan.text.WordLists;

/** Temperatures told downwards from zero: शून्य से 5 डिग्री नीचे, five degrees below zero. No range begins at that zero. */
final class BelowZeroReader {

    private final Set<String> down;

    private final NumeralReader numerals;
    private final QuantityReader quantities;

    BelowZeroReader(NumeralReader numerals, QuantityReader quantities, WordLists lists) {
        this.numerals = numerals;
        this.quantities = quantities;
        this.down = lists.of("below-zero");
    }

    Optional<Quantity> at(Line line, int i) {
        if (!line.word(i).equals("शून्य") || !line.word(i + 1).equals("से")) {
            return quantity(line, i).filter(q -> line.word(q.to()).equals("below") && line.word(q.to() + 1).equals("zero"))
                    .map(q -> negative(q, i, q.to() + 2));
        }
        boolean first = down.contains(line.word(i + 2));
        return quantity(line, first ? i + 3 : i + 2).filter(q -> first || down.contains(line.word(q.to())))
                .map(q -> negative(q, i, first ? q.to() : q.to() + 1));
    }

    private Optional<Quantity> quantity(Line line, int i) {
        return numerals.at(line, i).map(n -> quantities.read(line, n))
                .filter(q -> q.numeral().value().signum() > 0 && q.currency().isEmpty());
    }

    private static Quantity negative(Quantity q, int from, int to) {
        return new Quantity(q.numeral(), from, to, q.kind(), q.unit(), q.currency()).withValue(q.numeral().value().negate());
    }
}
