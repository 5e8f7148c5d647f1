package milaan.facts.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import milaan.facts.Approximation;
import milaan.facts.DateFact;
import milaan.facts.DateInterval;
import milaan.facts.DateShift;
import milaan.facts.DurationFact;
import milaan.facts.Granularity;
import milaan.facts.Outcome;
import milaan.facts.date.DateComparison.Reason;

/** Compares lengths of time in whatever unit, and a length with the date it reaches back to. */
final class LengthComparison {

    /** A month is 28 to 31 days, a year 52 weeks or so. */
    private static final double CONVERTED = 0.04;
    private static final double NEARLY = 0.15;
    private static final double ABOUT = 0.2;
    private static final int DAYS_OF_FORTNIGHT = 15;
    /** A length and a beginning farther apart than so many times are hardly said of one thing. */
    private static final double SAME_THING = 4;

    Outcome compare(DurationFact one, DurationFact other) {
        double a = one.amount();
        double b = Length.in(other.amount(), other.unit(), one.unit());
        boolean converted = one.unit() != other.unit();
        double difference = Math.abs(a - b) / Math.max(a, b);
        if (difference <= (converted ? CONVERTED : 1e-9) || isFortnight(one, other) || isFortnight(other, one)) {
            return Outcome.AGREE;
        }
        if (isOfOtherUnit(one, other)) {
            return Outcome.differ(ages(one, other) ? Reason.AGE : Reason.LENGTH);
        }
        boolean ages = ages(one, other);
        if (one.role() != other.role()) {
            return Outcome.UNDECIDED;
        }
        if (isLoose(one.bound()) || isLoose(other.bound())) {
            return loose(a, one.bound(), b, other.bound(), difference);
        }
        return converted && difference < NEARLY ? Outcome.UNDECIDED : Outcome.differ(ages ? Reason.AGE : Reason.LENGTH);
    }

    private static boolean ages(DurationFact one, DurationFact other) {
        return one.role() == DurationFact.Role.AGE && other.role() == DurationFact.Role.AGE;
    }

    /** 50 years and 50 months, whatever bounds them: the figure was kept and the unit was not. */
    private static boolean isOfOtherUnit(DurationFact one, DurationFact other) {
        return one.unit() != other.unit() && one.amount() == other.amount() && one.amount() > 1;
    }

    /** A fortnight, which is two weeks, is 15 days in India. */
    private static boolean isFortnight(DurationFact weeks, DurationFact days) {
        return weeks.unit() == ChronoUnit.WEEKS && days.unit() == ChronoUnit.DAYS && weeks.amount() % 2 == 0
                && days.amount() == weeks.amount() / 2 * DAYS_OF_FORTNIGHT;
    }

    private static boolean isLoose(Approximation bound) {
        return bound != Approximation.EXACT;
    }

    private static Outcome loose(double a, Approximation one, double b, Approximation other, double difference) {
        if (one == other && one != Approximation.ABOUT) {
            return Outcome.differ(Reason.LENGTH);
        }
        if (one == Approximation.ABOUT || other == Approximation.ABOUT) {
            return difference <= ABOUT ? Outcome.AGREE : difference > 0.5 ? Outcome.differ(Reason.LENGTH) : Outcome.UNDECIDED;
        }
        boolean possible = allows(one, a, b) && allows(other, b, a);
        return possible ? (difference <= 0.34 ? Outcome.AGREE : Outcome.UNDECIDED) : Outcome.differ(Reason.LENGTH);
    }

    private static boolean allows(Approximation bound, double stated, double value) {
        return switch (bound) {
            case EXACT, ABOUT -> true;
            case AT_LEAST, MORE_THAN -> value >= stated;
            case AT_MOST, LESS_THAN -> value <= stated;
            // Of a range the lower end is kept; its upper end is at most a few times as far.
            case RANGE -> value >= stated && value <= stated * 4;
        };
    }

    Outcome compare(DateFact date, Optional<LocalDate> published, DurationFact length) {
        if (date.granularity() == Granularity.VAGUE || length.role() == DurationFact.Role.AGE) {
            return Outcome.UNDECIDED;
        }
        Optional<DateShift> shift = date.parts().shift();
        if (shift.isPresent()) {
            double distance = Math.abs(Length.in(shift.get().amounts().getFirst(), shift.get().unit(), length.unit()));
            if (distance > 0 && Math.abs(distance - length.amount()) <= CONVERTED * length.amount()) {
                return Outcome.AGREE;
            }
            // छह हफ्ते में रिपोर्ट देगी is read as a day ahead, "within six months" as a length.
            if (shift.get().unit() != length.unit() && shift.get().amounts().size() == 1 && length.amount() > 1
                    && Math.abs(shift.get().amounts().getFirst()) == length.amount()) {
                return Outcome.differ(Reason.LENGTH);
            }
            boolean ahead = shift.get().amounts().getFirst() > 1 && length.bound() == Approximation.EXACT
                    && Math.abs(distance - length.amount()) > NEARLY * length.amount() && date.bound() == DateFact.Bound.ABOUT;
            return ahead ? Outcome.differ(Reason.LENGTH) : Outcome.UNDECIDED;
        }
        if (published.isEmpty() || date.interval().isEmpty() || length.unit().compareTo(ChronoUnit.DAYS) < 0) {
            return Outcome.UNDECIDED;
        }
        DateInterval interval = date.interval().get();
        double longest = ChronoUnit.DAYS.between(interval.from().toLocalDate(), published.get());
        double shortest = ChronoUnit.DAYS.between(interval.to().toLocalDate(), published.get());
        double days = Length.in(length.amount(), length.unit(), ChronoUnit.DAYS);
        double one = Length.in(1, length.unit(), ChronoUnit.DAYS);
        if (days >= shortest - one / 2 && days <= longest + one / 2) {
            return Outcome.AGREE;
        }
        boolean since = date.bound() == DateFact.Bound.AFTER && length.role() == DurationFact.Role.LENGTH
                && length.bound() == Approximation.EXACT && longest > 0;
        boolean far = days < shortest - 1.5 * one || days > longest + 1.5 * one;
        boolean near = days > longest / SAME_THING && days < longest * SAME_THING;
        return since && far && near ? Outcome.differ(Reason.SINCE) : Outcome.UNDECIDED;
    }
}
