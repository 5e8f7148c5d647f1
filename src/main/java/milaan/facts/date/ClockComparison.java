package milaan.facts.date;

import milaan.facts.DateFact;
import milaan.facts.DateParts;
import milaan.facts.DayPart;
import milaan.facts.Outcome;
import milaan.facts.date.DateComparison.Reason;

/** Compares times of day: to the minute, on a twelve-hour dial where neither morning nor evening is said, by parts of the day. */
final class ClockComparison {

    private static final int HALF_DAY = 720;
    /** India's offset from Greenwich. */
    private static final int INDIA = 330;

    /** Two dates whose days agree: what they say of the time. */
    Outcome compare(DateFact one, DateFact other) {
        DateParts a = one.parts();
        DateParts b = other.parts();
        if (a.minuteOfDay().isPresent() && b.minuteOfDay().isPresent()) {
            boolean about = one.bound() == DateFact.Bound.ABOUT || other.bound() == DateFact.Bound.ABOUT;
            return same(a, b) || about && distance(a, b) <= 30 || zonesApart(a, b) ? Outcome.AGREE : Outcome.differ(Reason.TIME);
        }
        return partsApart(a, b) || partsApart(b, a) ? Outcome.differ(Reason.TIME) : Outcome.AGREE;
    }

    boolean same(DateParts a, DateParts b) {
        return distance(a, b) == 0;
    }

    /** Minutes between both; both times must be there. */
    private static int distance(DateParts a, DateParts b) {
        int distance = Math.abs(a.minuteOfDay().orElseThrow() - b.minuteOfDay().orElseThrow());
        if (isSure(a) && isSure(b)) {
            return Math.min(distance, 2 * HALF_DAY - distance);
        }
        int onDial = distance % HALF_DAY;
        return Math.min(onDial, HALF_DAY - onDial);
    }

    /** 5 pm in Delhi is 11:30 in London: said in different zones both are right. */
    boolean zonesApart(DateParts a, DateParts b) {
        int distance = distance(a, b);
        return distance == INDIA || distance == HALF_DAY - INDIA;
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
