package milaan.facts;

import java.util.Optional;

/**
 * The time zone said with a time of day.
 *
 * @param east minutes ahead of Greenwich; empty where only "local time" is said
 */
public record ClockZone(Optional<Integer> east) {

    /** Local time, wherever that is. */
    public static final ClockZone LOCAL = new ClockZone(Optional.empty());
}
