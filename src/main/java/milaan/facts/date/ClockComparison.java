package milaan.facts.date;

import java.util.Optional;
import milaan.facts.ClockZone;
import milaan.facts.DateFact;
import milaan.facts.DateParts;
import milaan.facts.DayPart;
import milaan.facts.Outcome;
import milaan.facts.Verdict;
import milaan.facts.date.DateComparison.Reason;

/** Compares times of day: to the minute, on a twelve-hour dial where neither morning nor evening is said, by parts of the day. */
final class ClockComparison {

    private static final int HALF_DAY = 720;
    private static final int QUARTER = 15;
    private static final int ABOUT = 30;
    /** India's offset from Greenwich. */
    private static final int INDIA = 330;

    /** Two dates whose days agree: what they say of the time. */
    Outcome compare(DateFact one, DateFact other) {
        DateParts a = one.parts();
        DateParts b = other.parts();
        if (a.minuteOfDay().isPresent() && b.minuteOfDay().isPresent()) {
            return times(a, b, slack(one, other)) == Verdict.DIFFER ? Outcome.differ(Reason.TIME) : Outcome.AGREE;
        }
        return partsApart(a, b) || partsApart(b, a) ? Outcome.differ(Reason.TIME) : Outcome.AGREE;
    }

    /** How many minutes two times may lie apart. */
    static int slack(DateFact one, DateFact other) {
        return one.bound() == DateFact.Bound.ABOUT || other.bound() == DateFact.Bound.ABOUT ? ABOUT : 0;
    }

    /**
     * Two times of day, converted where both zones are known. Where only one is, nothing is converted: the other clock may
     * be any number of quarters of an hour away.
     */
    static Verdict times(DateParts a, DateParts b, int slack) {
        Optional<Integer> east = a.zone().flatMap(ClockZone::east);
        Optional<Integer> otherEast = b.zone().flatMap(ClockZone::east);
        boolean known = east.isPresent() && otherEast.isPresent();
        int distance = distance(a, b, known ? east.get() - otherEast.get() : 0);
        if (distance <= slack) {
            return Verdict.AGREE;
        }
        boolean unlike = !known && !a.zone().equals(b.zone());
        boolean nowhere = a.zone().isEmpty() && b.zone().isEmpty();
        // 5 pm in Delhi is 11:30 in London: said in different zones both are right.
        return unlike && distance % QUARTER == 0 || nowhere && (distance == INDIA || distance == HALF_DAY - INDIA)
                ? Verdict.UNDECIDED : Verdict.DIFFER;
    }

    /** Whether the clocks may stand in different zones, and so on different days. */
    static boolean mayBeOnOtherDays(DateParts a, DateParts b) {
        return a.minuteOfDay().isPresent() && b.minuteOfDay().isPresent() && !a.zone().equals(b.zone());
    }

    /** Minutes between both; both times must be there. */
    private static int distance(DateParts a, DateParts b, int ahead) {
        int distance = Math.floorMod(a.minuteOfDay().orElseThrow() - b.minuteOfDay().orElseThrow() - ahead, 2 * HALF_DAY);
        if (isSure(a) && isSure(b)) {
            return Math.min(distance, 2 * HALF_DAY - distance);
        }
        int onDial = distance % HALF_DAY;
        return Math.min(onDial, HALF_DAY - onDial);
    }

    private static boolean isSure(DateParts p) {
        return p.dayPart().isPresent() || p.minuteOfDay().map(m -> m >= 780 || m < 60).orElse(false);
    }

    /** Morning against evening; wide, for शाम begins earlier than the evening. */
    private static boolean partsApart(DateParts a, DateParts b) {
        if (a.dayPart().isEmpty()) {
            return false;
        }
        if (b.minuteOfDay().isPresent() && isSure(b)) {
            return a.minuteOfDay().isEmpty() && !holds(a.dayPart().get(), b.minuteOfDay().get());
        }
        return b.dayPart().isPresent() && a.minuteOfDay().isEmpty() && b.minuteOfDay().isEmpty()
                && (a.dayPart().get() == DayPart.MORNING && (b.dayPart().get() == DayPart.EVENING || b.dayPart().get() == DayPart.AFTERNOON)
                || b.dayPart().get() == DayPart.MORNING && (a.dayPart().get() == DayPart.EVENING || a.dayPart().get() == DayPart.AFTERNOON));
    }

    private static boolean holds(DayPart part, int minute) {
        int hour = minute / 60;
        return switch (part) {
            case MORNING, FORENOON -> hour <= 12;
            case AFTERNOON, AFTER_NOON -> hour >= 11;
            case EVENING -> hour >= 15;
            case NIGHT -> hour >= 17 || hour <= 6;
        };
    }
}
