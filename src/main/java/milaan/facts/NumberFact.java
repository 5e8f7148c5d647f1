package milaan.facts;

import java.math.BigDecimal;
import java.util.Optional;
import milaan.model.TextSpan;

/**
 * A quantity.
 *
 * @param value    in full (12 करोड़ = 120000000; 12 % = 12); of a range its lower end
 * @param low      smallest value the words allow; equals {@code value} where exact
 * @param high     largest value the words allow; for "more than" it is open and stands as {@code value} again; of a
 *                 score or ratio (3-2) low and high are its two figures in the order written
 * @param kind     what sort of quantity
 * @param unit     canonical English name of the unit ({@code kilometre}), empty for a bare count
 * @param currency ISO 4217
 * @param counted  what is counted, as a concept both languages share ({@code dead}, {@code injured}, {@code seat});
 *                 empty where the table does not know it
 * @param spelled  whether written in words
 * @param confidence 0..1; .6 and less: weak claims (एक मौत, दोनों, both) that can answer a figure but miss in silence
 */
public record NumberFact(TextSpan span, BigDecimal value, BigDecimal low, BigDecimal high, Approximation modifier,
                         Kind kind, Optional<String> unit, Optional<String> currency, Optional<String> counted,
                         boolean spelled, double confidence) implements Fact {

    public enum Kind { COUNT, PERCENT, PERCENTAGE_POINTS, MONEY, MEASURE, SCORE, RATIO, FRACTION }
}
