package milaan.facts.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import milaan.text.WordLists;

/** "5,000 से बढ़ाकर 8,000 करोड़ रुपये": the first figure leaves its scale, unit and currency to the second. */
final class StepReader {

    private static final BigDecimal FAR = BigDecimal.valueOf(100);

    private final NumeralReader numerals;
    private final QuantityReader quantities;
    private final Set<String> from;
    private final Set<String> steps;

    StepReader(NumeralReader numerals, QuantityReader quantities, WordLists lists) {
        this.numerals = numerals;
        this.quantities = quantities;
        this.from = lists.of("step-from");
        this.steps = lists.of("step-verbs");
    }

    /** {@code first} as it is meant; as it is where no step follows. */
    Quantity completed(Line line, Quantity first) {
        boolean step = first.isBare() && from.contains(line.word(first.to())) && steps.contains(line.word(first.to() + 1));
        Optional<Quantity> second = step ? numerals.at(line, first.to() + 2).map(n -> quantities.read(line, n)) : Optional.empty();
        return second.map(s -> new Quantity(first.numeral(), first.from(), first.to(), s.kind(), s.unit(), s.currency())
                .withValue(first.numeral().value().multiply(scale(first.numeral(), s.numeral())))).orElse(first);
    }

    /** Thousands do not become crores: only where both figures before the scale are of one order. */
    private static BigDecimal scale(Numeral first, Numeral second) {
        if (first.scale().compareTo(BigDecimal.ONE) != 0 || second.scale().compareTo(BigDecimal.ONE) <= 0 || first.value().signum() <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal ratio = second.value().divide(second.scale(), MathContext.DECIMAL64).divide(first.value(), MathContext.DECIMAL64);
        return ratio.compareTo(FAR) < 0 && ratio.multiply(FAR).compareTo(BigDecimal.ONE) > 0 ? second.scale() : BigDecimal.ONE;
    }
}
