package milaan.facts.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import milaan.facts.DateFact;
import milaan.facts.DateParts;
import milaan.facts.DateShift;
import milaan.facts.Outcome;
import milaan.facts.Verdict;
import milaan.facts.date.DateComparison.Reason;

/**
 * Compares what two dates literally say, part by part; needs no publication date. UNDECIDED where they share no part, so
 * that only the calendar can tell.
 */
final class LiteralComparison {

    /** Any leap year: compares days of which no year is said. */
    private static final int SOME_YEAR = 2024;

    private final ClockComparison clock = new ClockComparison();

    /** @param otherDay whether the two texts are known to be of different days, so that "yesterday" is not one day */
    Outcome compare(DateFact one, DateFact other, boolean otherDay) {
        if (one.until().isPresent() != other.until().isPresent()) {
            return one.until().isPresent() ? inRange(one, other) : inRange(other, one);
        }
        Outcome begin = parts(one.parts(), other.parts(), otherDay, ClockComparison.slack(one, other));
        if (begin.verdict() == Verdict.DIFFER || one.until().isEmpty()) {
            return begin.verdict() == Verdict.AGREE ? clock.compare(one, other) : begin;
        }
        Outcome end = parts(one.until().get(), other.until().get(), otherDay, ClockComparison.slack(one, other));
        return end.verdict() == Verdict.DIFFER || begin.verdict() == Verdict.UNDECIDED ? end : begin;
    }

    private static Outcome parts(DateParts a, DateParts b, boolean otherDay, int slack) {
        if (ClockComparison.mayBeOnOtherDays(a, b) && neighbours(a, b)) {
            return Outcome.UNDECIDED;
        }
        if (differ(a.weekday(), b.weekday())) {
            return Outcome.differ(Reason.WEEKDAY);
        }
        boolean day = differ(a.day(), b.day());
        boolean month = differ(a.month(), b.month());
        // 06/05 in an American hand is 5 June: a figure date that only swaps both is left to the editor's eye.
        if (day && month && a.day().equals(b.month()) && a.month().equals(b.day())) {
            return Outcome.UNDECIDED;
        }
        if (differ(a.year(), b.year())) {
            return Outcome.differ(Reason.YEAR);
        }
        if (day || month) {
            return Outcome.differ(day ? Reason.DAY : Reason.MONTH);
        }
        Verdict time = a.minuteOfDay().isPresent() && b.minuteOfDay().isPresent() ? ClockComparison.times(a, b, slack) : Verdict.AGREE;
        if (time != Verdict.AGREE) {
            return time == Verdict.UNDECIDED ? Outcome.UNDECIDED : Outcome.differ(Reason.TIME);
        }
        boolean shared = same(a.weekday(), b.weekday()) || same(a.day(), b.day()) || same(a.month(), b.month())
                || same(a.year(), b.year());
        Outcome shift = a.shift().isPresent() && b.shift().isPresent() && !otherDay
                ? shift(a.shift().get(), b.shift().get(), shared) : Outcome.UNDECIDED;
        if (shift.verdict() == Verdict.DIFFER) {
            return shift;
        }
        boolean onlyClock = same(a.minuteOfDay(), b.minuteOfDay()) && (isTime(a) || isTime(b));
        return shared || onlyClock || shift.verdict() == Verdict.AGREE ? Outcome.AGREE
                : isTime(a) && isTime(b) && a.minuteOfDay().isPresent() && b.minuteOfDay().isPresent() ? Outcome.AGREE
                : Outcome.UNDECIDED;
    }

    /** Tuesday's 9 pm here is Wednesday there. */
    private static boolean neighbours(DateParts a, DateParts b) {
        boolean weekday = differ(a.weekday(), b.weekday()) && List.of(1, 6).contains(Math.abs(a.weekday().orElseThrow().getValue()
                - b.weekday().orElseThrow().getValue()));
        boolean day = differ(a.day(), b.day()) && (Math.abs(a.day().orElseThrow() - b.day().orElseThrow()) == 1
                || a.day().orElseThrow() == 1 || b.day().orElseThrow() == 1);
        boolean shift = a.shift().isPresent() && b.shift().isPresent() && a.shift().get().unit() == ChronoUnit.DAYS
                && b.shift().get().unit() == ChronoUnit.DAYS
                && Math.abs(a.shift().get().amounts().getFirst() - b.shift().get().amounts().getFirst()) == 1;
        return weekday || day || shift;
    }

    private static boolean isTime(DateParts p) {
        return p.year().isEmpty() && p.month().isEmpty() && p.day().isEmpty() && p.weekday().isEmpty() && p.shift().isEmpty();
    }

    /** Yesterday and tomorrow; two years ago and last year. Beside the same weekday or month only opposite ways differ. */
    private static Outcome shift(DateShift a, DateShift b, boolean shared) {
        if (a.unit() == b.unit() && !Collections.disjoint(a.amounts(), b.amounts())) {
            return Outcome.AGREE;
        }
        int first = a.amounts().getFirst();
        int second = b.amounts().getFirst();
        boolean sure = a.amounts().size() == 1 && b.amounts().size() == 1;
        boolean opposite = sure && Integer.signum(first) * Integer.signum(second) < 0;
        if (shared) {
            return opposite ? Outcome.differ(Reason.RELATIVE) : Outcome.UNDECIDED;
        }
        if (a.unit() == b.unit()) {
            return Outcome.differ(Reason.RELATIVE);
        }
        double converted = Length.in(first, a.unit(), b.unit());
        if (sure && first == second && Math.abs(first) > 1) {
            // 17 years ago and 17 months ago: the figure was kept and the unit was not.
            return Outcome.differ(Reason.RELATIVE);
        }
        return Math.abs(converted - second) <= Math.abs(second) * 0.04 && sure && first != 0 ? Outcome.AGREE
                : opposite ? Outcome.differ(Reason.RELATIVE) : Outcome.UNDECIDED;
    }

    /** One date against a range: inside it they may well mean the same, outside they differ. */
    private static Outcome inRange(DateFact range, DateFact single) {
        Optional<LocalDate> from = day(range.parts());
        Optional<LocalDate> to = range.until().flatMap(LiteralComparison::day);
        Optional<LocalDate> at = day(single.parts());
        if (from.isPresent() && to.isPresent() && at.isPresent() && !from.get().isAfter(to.get())
                && range.parts().year().isPresent() == single.parts().year().isPresent()) {
            return at.get().isBefore(from.get()) || at.get().isAfter(to.get()) ? Outcome.differ(Reason.PERIOD) : Outcome.UNDECIDED;
        }
        Optional<Integer> first = range.parts().year();
        Optional<Integer> last = range.until().flatMap(DateParts::year);
        Optional<Integer> year = single.parts().year();
        return first.isPresent() && last.isPresent() && year.isPresent() && (year.get() < first.get() || year.get() > last.get())
                ? Outcome.differ(Reason.PERIOD) : Outcome.UNDECIDED;
    }

    private static Optional<LocalDate> day(DateParts p) {
        return p.month().flatMap(m -> p.day().flatMap(d -> Calendar.day(p.year().orElse(SOME_YEAR), m, d)));
    }

    private static boolean differ(Optional<?> a, Optional<?> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    private static boolean same(Optional<?> a, Optional<?> b) {
        return a.isPresent() && a.equals(b);
    }
}
