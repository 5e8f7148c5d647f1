package milaan.facts;

import java.util.List;
import java.util.Optional;
import milaan.model.TextSpan;

/**
 * A date or time.
 *
 * @param interval     the likeliest reading; empty where it hangs on a publication date nobody knows
 * @param alternatives other readings (कल: yesterday or tomorrow); a match with any of them is no discrepancy
 * @param parts        what was said literally; of a range its beginning
 * @param until        what was said literally of the last day (month, year, hour) of a range, itself included
 * @param bound        whether the date itself, the time before, after or about it is meant
 * @param anchoring    what the reading hangs on
 * @param confidence   0..1 that these words are a date with this value
 */
public record DateFact(TextSpan span, Optional<DateInterval> interval, List<DateInterval> alternatives,
                       DateParts parts, Optional<DateParts> until, Granularity granularity, Bound bound,
                       Anchoring anchoring, double confidence) implements Fact {

    public enum Bound { EXACT, ABOUT, BEFORE, AFTER }

    /** ABSOLUTE: from the words alone; PUBLICATION: relative to the day of publication; CONTEXT: to something else. */
    public enum Anchoring { ABSOLUTE, PUBLICATION, CONTEXT }

    public DateFact {
        alternatives = List.copyOf(alternatives);
    }
}
