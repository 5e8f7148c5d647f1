package milaan.facts.date;

import java.util.Collections;
import java.util.Set;
import milaan.facts.DateFact;
import milaan.facts.Outcome;
import milaan.facts.date.DateComparison.Reason;

/** Compares days and seasons by name alone: Diwali is not Holi, whenever either was. */
final class NamedDayComparison {

    /** What the key of a month of a season begins with. */
    static final String SEASON = "season-";

    /** UNDECIDED where a side has no name, or both are days of which the calendar knows more. */
    Outcome compare(DateFact one, DateFact other) {
        Set<String> a = one.parts().named();
        Set<String> b = other.parts().named();
        if (a.isEmpty() || b.isEmpty() || isSeason(a) != isSeason(b) || isFixed(a) && isFixed(b)
                || one.until().isPresent() || other.until().isPresent()) {
            return Outcome.UNDECIDED;
        }
        if (Collections.disjoint(a, b)) {
            return Outcome.differ(isSeason(a) ? Reason.PERIOD : Reason.DAY);
        }
        return isSeason(a) ? Outcome.UNDECIDED : Outcome.AGREE;
    }

    private static boolean isSeason(Set<String> keys) {
        return keys.stream().allMatch(k -> k.startsWith(SEASON));
    }

    private static boolean isFixed(Set<String> keys) {
        return keys.stream().allMatch(k -> Character.isDigit(k.charAt(0)));
    }
}
