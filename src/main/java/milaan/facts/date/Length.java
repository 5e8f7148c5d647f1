package milaan.facts.date;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import milaan.facts.Approximation;
import milaan.facts.DurationFact;
import milaan.model.TextSpan;

/** A length of time that has been read. Fields as in {@link DurationFact}. */
record Length(double amount, ChronoUnit unit, DurationFact.Role role, Approximation bound) {

    private static final Map<ChronoUnit, Double> HOURS = Map.of(ChronoUnit.SECONDS, 1 / 3600.0, ChronoUnit.MINUTES,
            1 / 60.0, ChronoUnit.HOURS, 1.0, ChronoUnit.DAYS, 24.0, ChronoUnit.WEEKS, 168.0);
    private static final Map<ChronoUnit, Double> MONTHS = Map.of(ChronoUnit.MONTHS, 1.0, ChronoUnit.YEARS, 12.0,
            ChronoUnit.DECADES, 120.0, ChronoUnit.CENTURIES, 1200.0);
    private static final double HOURS_A_MONTH = 365.2425 * 24 / 12;

    static Length of(double amount, ChronoUnit unit) {
        return new Length(amount, unit, DurationFact.Role.LENGTH, Approximation.EXACT);
    }

    Length role(DurationFact.Role value) {
        return new Length(amount, unit, value, bound);
    }

    Length bound(Approximation value) {
        return new Length(amount, unit, role, value);
    }

    /** Both together, in the finer unit: 2 years and 3 months are 27 months. */
    Length plus(Length finer) {
        return new Length(in(amount, unit, finer.unit) + finer.amount, finer.unit, role, bound);
    }

    /** Converts; between months and days by the mean month. */
    static double in(double amount, ChronoUnit from, ChronoUnit to) {
        boolean fromMonths = MONTHS.containsKey(from);
        boolean toMonths = MONTHS.containsKey(to);
        double base = amount * (fromMonths ? MONTHS.get(from) : HOURS.getOrDefault(from, 1.0));
        if (fromMonths && !toMonths) {
            base *= HOURS_A_MONTH;
        } else if (!fromMonths && toMonths) {
            base /= HOURS_A_MONTH;
        }
        return base / (toMonths ? MONTHS.get(to) : HOURS.getOrDefault(to, 1.0));
    }

    DurationFact fact(TextSpan span) {
        return new DurationFact(span, amount, unit, role, bound);
    }
}
