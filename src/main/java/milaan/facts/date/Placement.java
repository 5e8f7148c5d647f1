package milaan.facts.date;

import java.util.List;
import milaan.facts.DateInterval;

/** Places an expression in the calendar. */
@FunctionalInterface
interface Placement {

    /** The readings, the likeliest first; empty where it hangs on a publication date nobody knows. */
    List<DateInterval> readings(Reference reference);
}
