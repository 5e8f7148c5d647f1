package milaan.facts.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.text.DataFile;

/** Converts measures to the base of their dimension. Immutable. */
final class Units {

    /** @param dimension units of one dimension can be converted */
    private record Unit(String dimension, BigDecimal factor) { }

    private static final BigDecimal FREEZING = BigDecimal.valueOf(32);

    private final Map<String, Unit> units = new HashMap<>();

    private Units() {
        for (List<String> row : DataFile.rows("/milaan/facts/number/units.tsv")) {
            units.put(row.get(0), new Unit(row.get(1), new BigDecimal(row.get(2))));
        }
    }

    static Units shipped() {
        return new Units();
    }

    boolean sameDimension(String one, String other) {
        return dimension(one).isPresent() && dimension(one).equals(dimension(other));
    }

    /** {@code value} in the base unit; as it is where the unit is not known. */
    BigDecimal toBase(BigDecimal value, String unit) {
        Unit u = units.get(unit);
        if (u == null) {
            return value;
        }
        return unit.equals("fahrenheit") ? value.subtract(FREEZING).multiply(u.factor()) : value.multiply(u.factor());
    }

    /** {@code value} in another unit of the same dimension; not for temperatures. */
    BigDecimal convert(BigDecimal value, String from, String to) {
        return value.multiply(size(from)).divide(size(to), MathContext.DECIMAL64);
    }

    /** What one of the unit is in the base unit; of degrees, how far they are apart. */
    BigDecimal size(String unit) {
        Unit u = units.get(unit);
        return u == null ? BigDecimal.ONE : u.factor();
    }

    String larger(String one, String other) {
        return size(one).compareTo(size(other)) >= 0 ? one : other;
    }

    boolean isTemperature(String unit) {
        return dimension(unit).filter("temperature"::equals).isPresent();
    }

    boolean isArea(String unit) {
        return dimension(unit).filter("area"::equals).isPresent();
    }

    /** Whether a power of ten lies between both units: kilometres and metres, quintals and kilograms. */
    boolean apartByTens(String one, String other) {
        BigDecimal ratio = size(larger(one, other)).divide(size(one).min(size(other)), MathContext.DECIMAL64);
        return !isTemperature(one) && BigDecimal.ONE.compareTo(ratio.movePointLeft(ratio.precision() - ratio.scale() - 1)) == 0;
    }

    private Optional<String> dimension(String unit) {
        return Optional.ofNullable(units.get(unit)).map(Unit::dimension);
    }
}
