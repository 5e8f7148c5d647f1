package milaan.annotation;

import java.time.Instant;

/**
 * One thing that happened to a story: an edit that was made, undone or made again.
 *
 * @param number  1 for the first, without gaps
 * @param at      when, by the clock of the machine
 * @param who     the editor's name
 * @param edit    what was applied
 * @param inverse what takes it back
 * @param cause   whether the editor made it, undid event {@code of} or redid it
 * @param of      the number of the event undone or redone; 0 for DO
 */
public record Event(long number, Instant at, String who, Edit edit, Edit inverse, Cause cause, long of) {

    public enum Cause { DO, UNDO, REDO }
}
