package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import milaan.facts.NumberFact;
import milaan.facts.Outcome;
import milaan.facts.Verdict;
import milaan.facts.number.NumberComparison.Reason;

/**
 * Compares measures in two units, as precisely as they are written: a converted figure is rounded to its own last place, so
 * 5 miles are 8 kilometres and 40 °C are 104 °F, and neither 10 kilometres nor 108 °F. Between units of tens (quintals and
 * kilograms) nothing is converted by anybody: there the rules of one unit hold.
 */
final class MeasureComparison {

    /** Of small whole figures: 3 feet are a metre, 6 feet are two. */
    private static final double MOST = 0.1;
    /** Of round ones: 100 kilometres are 60 miles, 50 kilograms are not 100 pounds. */
    private static final double MOST_OF_ROUND = 0.06;
    /** Of round areas, which are measured by less careful hands: 200 square feet are 20 square metres. */
    private static final double MOST_OF_AREA = 0.08;
    private static final double EQUAL = 1e-9;
    private static final String DEGREE = "degree";

    private final Units units;

    MeasureComparison(Units units) {
        this.units = units;
    }

    /** Both figures have a unit, and not the same. */
    Outcome compare(NumberFact one, NumberFact other) {
        String a = one.unit().orElseThrow();
        String b = other.unit().orElseThrow();
        boolean sameFigure = one.value().compareTo(other.value()) == 0;
        if (isLand(a, b) || isLand(b, a)) {
            return NumberComparison.agree(reach(one, v -> v), reach(other, v -> v)) ? Outcome.AGREE : Outcome.UNDECIDED;
        }
        if (!units.sameDimension(a, b)) {
            boolean degrees = a.equals(DEGREE) || b.equals(DEGREE);
            return degrees ? degrees(one, other, sameFigure) : sameFigure ? Outcome.differ(Reason.UNIT) : Outcome.UNDECIDED;
        }
        Reach x = reach(one, value -> units.toBase(value, a));
        Reach y = reach(other, value -> units.toBase(value, b));
        boolean same = units.apartByTens(a, b) ? inLarger(one, other) : x.within(y, Math.max(slack(one, x, y), slack(other, x, y)));
        return same ? Outcome.AGREE
                : Outcome.differ(sameFigure ? Reason.UNIT : NumberComparison.reason(BigDecimal.valueOf(x.value()), BigDecimal.valueOf(y.value())));
    }

    /** Land is sold by the गज, which is a square yard. */
    private static boolean isLand(String yard, String square) {
        return yard.equals("yard") && square.equals("square-yard");
    }

    /** Degrees of no scale: those of the other side, or Celsius, as India counts. */
    private Outcome degrees(NumberFact one, NumberFact other, boolean sameFigure) {
        boolean converted = Stream.of(one, other).anyMatch(f -> f.unit().filter("fahrenheit"::equals).isPresent());
        return sameFigure || converted && compare(inCelsius(one), inCelsius(other)).verdict() == Verdict.AGREE ? Outcome.AGREE : Outcome.UNDECIDED;
    }

    private static NumberFact inCelsius(NumberFact f) {
        Optional<String> unit = f.unit().map(u -> u.equals(DEGREE) ? "celsius" : u);
        return new NumberFact(f.span(), f.value(), f.low(), f.high(), f.modifier(), f.kind(), unit, f.currency(), f.counted(),
                f.spelled(), f.confidence());
    }

    private boolean inLarger(NumberFact one, NumberFact other) {
        String unit = units.larger(one.unit().orElseThrow(), other.unit().orElseThrow());
        return NumberComparison.agree(reach(one, value -> units.convert(value, one.unit().orElseThrow(), unit)),
                reach(other, value -> units.convert(value, other.unit().orElseThrow(), unit)));
    }

    private static Reach reach(NumberFact f, UnaryOperator<BigDecimal> convert) {
        BigDecimal value = convert.apply(f.value());
        return Reach.of(value, convert.apply(f.low()), convert.apply(f.high()), f.modifier(), value);
    }

    /** One of the last place written, in the base unit: who converts rounds or cuts off there. */
    private double slack(NumberFact written, Reach x, Reach y) {
        String unit = written.unit().orElseThrow();
        BigDecimal plain = written.value().stripTrailingZeros();
        double size = units.size(unit).doubleValue();
        if (units.isTemperature(unit)) {
            // The zero of 40 degrees counts: nobody reads a thermometer by tens.
            return Math.pow(10, -Math.max(0, plain.scale())) * size + EQUAL;
        }
        double most = (plain.scale() >= 0 ? MOST : units.isArea(unit) ? MOST_OF_AREA : MOST_OF_ROUND) * Math.max(Math.abs(x.value()), Math.abs(y.value()));
        return Math.min(most, Math.pow(10, -plain.scale()) * size) + EQUAL;
    }
}
