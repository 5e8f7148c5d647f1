package milaan.facts.date;

import java.time.LocalDate;
import java.util.Optional;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Granularity;
import milaan.facts.Outcome;
import milaan.facts.Verdict;

/**
 * Decides whether two dates, times or lengths, one a side, say the same: by what they state literally, then as intervals
 * with all their readings. Symmetric, pure, safe for many threads. Not whether they belong together: a caller with
 * several facts a side pairs those that AGREE first and asks again for the rest.
 */
public final class DateComparison {

    /** Below this confidence of the reading nothing is said to differ. */
    static final double SURE = 0.65;

    /** Why two facts differ, the rule of the finding. */
    public enum Reason implements Outcome.Reason {
        DAY("date.day"), MONTH("date.month"), YEAR("date.year"), WEEKDAY("date.weekday"), TIME("date.time"),
        /** Two ranges with another beginning or end, or another week, quarter, decade or century. */
        PERIOD("date.period"),
        /** Relative expressions that point to other days: yesterday and tomorrow. */
        RELATIVE("date.relative"),
        /** Before a date on one side, after it on the other. */
        BOUND("date.bound"),
        LENGTH("duration.length"), AGE("duration.age"),
        /** A length that does not reach back to the year that the other side says it began. */
        SINCE("duration.since");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final NamedDayComparison names = new NamedDayComparison();
    private final LiteralComparison literals = new LiteralComparison();
    private final IntervalComparison intervals = new IntervalComparison();
    private final LengthComparison lengths = new LengthComparison();

    /** @param onePublished the publication date of the text {@code one} stands in, where known */
    public Outcome compare(DateFact one, Optional<LocalDate> onePublished, DateFact other,
                           Optional<LocalDate> otherPublished) {
        if (one.granularity() == Granularity.VAGUE || other.granularity() == Granularity.VAGUE) {
            return Outcome.UNDECIDED;
        }
        Outcome name = names.compare(one, other);
        if (name.verdict() == Verdict.DIFFER) {
            return name;
        }
        boolean days = onePublished.isPresent() && otherPublished.isPresent() && !onePublished.equals(otherPublished);
        Outcome said = literals.compare(one, other, days);
        if (said.verdict() == Verdict.DIFFER) {
            // A name for a day that other countries give to another day, or a figure that may be no date: no alarm.
            return one.confidence() < SURE || other.confidence() < SURE ? Outcome.UNDECIDED : said;
        }
        if (said.verdict() == Verdict.AGREE && isPartOfOneYear(one, other)) {
            Outcome part = intervals.compare(one, other);
            return part.verdict() == Verdict.DIFFER ? Outcome.differ(Reason.PERIOD) : said;
        }
        Outcome placed = said.verdict() == Verdict.AGREE ? said : intervals.compare(one, other);
        Outcome outcome = placed.verdict() == Verdict.UNDECIDED && name.verdict() == Verdict.AGREE ? name : placed;
        boolean opposed = one.bound() == DateFact.Bound.BEFORE && other.bound() == DateFact.Bound.AFTER
                || one.bound() == DateFact.Bound.AFTER && other.bound() == DateFact.Bound.BEFORE;
        return outcome.verdict() == Verdict.AGREE && opposed ? Outcome.differ(Reason.BOUND) : outcome;
    }

    /** The first and the third quarter of 2022, the first and the last week of June: the year or the month alone is no agreement. */
    private static boolean isPartOfOneYear(DateFact one, DateFact other) {
        return one.granularity() == other.granularity() && (one.granularity() == Granularity.QUARTER
                || one.granularity() == Granularity.WEEK);
    }

    /** Lengths with lengths, ages with ages; a length and an age agree or are undecided. */
    public Outcome compare(DurationFact one, DurationFact other) {
        return lengths.compare(one, other);
    }

    /** "24 वर्षों में" against "since 2000": whether the length reaches from the date to the publication. */
    public Outcome compare(DateFact date, Optional<LocalDate> published, DurationFact length) {
        return lengths.compare(date, published, length);
    }
}
