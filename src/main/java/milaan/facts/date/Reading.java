package milaan.facts.date;

import java.util.List;
import java.util.Optional;
import milaan.facts.DateFact;
import milaan.facts.DateFact.Anchoring;
import milaan.facts.DateFact.Bound;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.DateShift;
import milaan.facts.Granularity;
import milaan.model.TextSpan;

/** A date expression that has been read, not yet placed in the calendar. Fields as in {@link DateFact}. */
record Reading(DateParts parts, Optional<DateParts> until, Granularity granularity, Bound bound, Anchoring anchoring,
               Placement placement, double confidence) {

    /** Doubtful, yet a weekday that the other side gives otherwise is still shown. */
    private static final double MISWRITTEN = 0.7;

    static Reading absolute(DateParts parts, Granularity granularity, DateInterval... readings) {
        List<DateInterval> all = List.of(readings);
        return new Reading(parts, Optional.empty(), granularity, Bound.EXACT, Anchoring.ABSOLUTE, reference -> all, 0.95);
    }

    static Reading relative(DateParts parts, Granularity granularity, Placement placement) {
        return new Reading(parts, Optional.empty(), granularity, Bound.EXACT, Anchoring.PUBLICATION, placement, 0.9);
    }

    /** What says when without saying it: recently, a few years ago. */
    static Reading vague() {
        return new Reading(DateParts.NONE, Optional.empty(), Granularity.VAGUE, Bound.ABOUT, Anchoring.PUBLICATION,
                reference -> List.of(), 0.7);
    }

    Reading bound(Bound value) {
        return new Reading(parts, until, granularity, value, anchoring, placement, confidence);
    }

    Reading anchoring(Anchoring value) {
        return new Reading(parts, until, granularity, bound, value, placement, confidence);
    }

    Reading parts(DateParts value) {
        return new Reading(value, until, granularity, bound, anchoring, placement, confidence);
    }

    Reading until(DateParts value) {
        return new Reading(parts, Optional.of(value), granularity, bound, anchoring, placement, confidence);
    }

    Reading confidence(double value) {
        return new Reading(parts, until, granularity, bound, anchoring, placement, value);
    }

    Reading placed(Granularity finer, Placement value) {
        return new Reading(parts, until, finer, bound, anchoring, value, confidence);
    }

    DateFact fact(TextSpan span, Reference reference) {
        List<DateInterval> readings = placement.readings(reference).stream().distinct().toList();
        return new DateFact(span, readings.stream().findFirst(), readings.stream().skip(1).toList(), decided(reference),
                until, granularity, bound, anchoring, isMiswritten(readings) ? Math.min(confidence, MISWRITTEN) : confidence);
    }

    /** A weekday that no reading is: one of day, month and weekday is wrong, and nobody can tell which. */
    private boolean isMiswritten(List<DateInterval> readings) {
        return parts.weekday().isPresent() && parts.day().isPresent() && parts.year().isEmpty() && !readings.isEmpty()
                && readings.stream().noneMatch(i -> i.from().getDayOfWeek() == parts.weekday().get());
    }

    /** Where the tense tells which way कल looks, it says only that day. */
    private DateParts decided(Reference reference) {
        if (reference.tense() == Tense.UNKNOWN || parts.shift().filter(s -> s.amounts().size() > 1).isEmpty()) {
            return parts;
        }
        int sign = reference.tense() == Tense.PAST ? -1 : 1;
        DateShift shift = parts.shift().orElseThrow();
        return parts.withShift(new DateShift(shift.amounts().stream().filter(a -> a * sign > 0).toList(), shift.unit()));
    }
}
