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
 * @param minuteOfDay 0..1439; below 13 hours and without {@code dayPart} it may be meant twelve hours later
 * @param dayPart the part of the day that is named (शाम 5 बजे, 5 pm, Tuesday morning)
 * @param shift distance from the day of publication, of a relative expression
 */
public record DateParts(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day,
                        Optional<DayOfWeek> weekday, Optional<Integer> minuteOfDay, Optional<DayPart> dayPart,
                        Optional<DateShift> shift) {

    public static final DateParts NONE = new DateParts(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public DateParts withYear(int value) {
        return new DateParts(Optional.of(value), month, day, weekday, minuteOfDay, dayPart, shift);
    }

    public DateParts withMonth(int value) {
        return new DateParts(year, Optional.of(value), day, weekday, minuteOfDay, dayPart, shift);
    }

    public DateParts withDay(int value) {
        return new DateParts(year, month, Optional.of(value), weekday, minuteOfDay, dayPart, shift);
    }

    public DateParts withWeekday(DayOfWeek value) {
        return new DateParts(year, month, day, Optional.of(value), minuteOfDay, dayPart, shift);
    }

    public DateParts withMinuteOfDay(int value) {
        return new DateParts(year, month, day, weekday, Optional.of(value), dayPart, shift);
    }

    public DateParts withShift(DateShift value) {
        return new DateParts(year, month, day, weekday, minuteOfDay, dayPart, Optional.of(value));
    }

    public DateParts withDayPart(DayPart value) {
        return new DateParts(year, month, day, weekday, minuteOfDay, Optional.of(value), shift);
    }
}
