package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Optional;
import milaan.facts.NumberFact;

/**
 * A numeral with what belongs to it: a currency, a unit, a percent sign. Half-open range of tokens.
 *
 */
record Quantity(Numeral numeral, int from, int to, NumberFact.Kind kind, Optional<String> unit,
                Optional<String> currency) {

    static Quantity bare(Numeral n) {
        return new Quantity(n, n.from(), n.to(), n.part() ? NumberFact.Kind.FRACTION : NumberFact.Kind.COUNT,
                Optional.empty(), Optional.empty());
    }

    boolean isBare() {
        return unit.isEmpty() && currency.isEmpty() && !kind.name().startsWith("PERCENT");
    }

    Quantity withValue(BigDecimal value) {
        Numeral n = new Numeral(value, numeral.from(), numeral.to(), numeral.scale(), numeral.spelled(), numeral.part());
        return new Quantity(n, from, to, kind, unit, currency);
    }
}
