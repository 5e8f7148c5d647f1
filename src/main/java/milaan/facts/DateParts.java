package milaan.facts;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * What a date expression literally says, before anything is inferred from the publication date. Two expressions that
 * state the same part differently disagree even where neither can be placed in the calendar.
 *
 * @param year  astronomical year; BCE years are {@code <= 0}
 * @param month 1..12
 * @param day   1..31
 * @param minuteOfDay 0..1439
 */
public record DateParts(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day,
                        Optional<DayOfWeek> weekday, Optional<Integer> minuteOfDay) {

    public static final DateParts NONE = new DateParts(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
}
