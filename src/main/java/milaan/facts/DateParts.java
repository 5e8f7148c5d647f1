package milaan.facts;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

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
 * @param named the days or seasons, by key, that the name of a day or season may mean (ईद: of several); else empty
 * @param zone the time zone that is said with the time of day
 */
public record DateParts(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day,
                        Optional<DayOfWeek> weekday, Optional<Integer> minuteOfDay, Optional<DayPart> dayPart,
                        Optional<DateShift> shift, Set<String> named, Optional<ClockZone> zone) {

    public static final DateParts NONE = new DateParts(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty());

    public DateParts {
        named = Set.copyOf(named);
    }

    public DateParts withYear(int value) {
        return new DateParts(Optional.of(value), month, day, weekday, minuteOfDay, dayPart, shift, named, zone);
    }

    public DateParts withMonth(int value) {
        return new DateParts(year, Optional.of(value), day, weekday, minuteOfDay, dayPart, shift, named, zone);
    }

    public DateParts withDay(int value) {
        return new DateParts(year, month, Optional.of(value), weekday, minuteOfDay, dayPart, shift, named, zone);
    }

    public DateParts withWeekday(DayOfWeek value) {
        return new DateParts(year, month, day, Optional.of(value), minuteOfDay, dayPart, shift, named, zone);
    }

    public DateParts withMinuteOfDay(int value) {
        return new DateParts(year, month, day, weekday, Optional.of(value), dayPart, shift, named, zone);
    }

    public DateParts withShift(DateShift value) {
        return new DateParts(year, month, day, weekday, minuteOfDay, dayPart, Optional.of(value), named, zone);
    }

    public DateParts withDayPart(DayPart value) {
        return new DateParts(year, month, day, weekday, minuteOfDay, Optional.of(value), shift, named, zone);
    }

    public DateParts withNamed(Set<String> value) {
        return new DateParts(year, month, day, weekday, minuteOfDay, dayPart, shift, value, zone);
    }

    public DateParts withZone(ClockZone value) {
        return new DateParts(year, month, day, weekday, minuteOfDay, dayPart, shift, named, Optional.of(value));
    }
}
