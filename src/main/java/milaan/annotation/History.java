package milaan.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The events of a story and the state that follows from them; undo and redo included, also of earlier days. Immutable.
 *
 * @param events  all of them, oldest first
 * @param present what the events add up to
 * @param undoable numbers of DO or REDO events that can be undone, the next one last
 * @param redoable numbers of UNDO events that can be redone, the next one last
 */
public record History(List<Event> events, Annotations present, List<Long> undoable, List<Long> redoable) {

    public static final History EMPTY = new History(List.of(), Annotations.NONE, List.of(), List.of());

    public History {
        events = List.copyOf(events);
        undoable = List.copyOf(undoable);
        redoable = List.copyOf(redoable);
    }

    public static History of(List<Event> events) {
        History history = EMPTY;
        for (Event event : events) {
            history = history.after(event);
        }
        return history;
    }

    /** The event that doing {@code edit} now would be. */
    public Event event(Edit edit, String who, Instant at) {
        return new Event(nextNumber(), at, who, edit, present.inverse(edit), Event.Cause.DO, 0);
    }

    /** The event that undoing now would be; empty where nothing can be undone. */
    public Optional<Event> undo(String who, Instant at) {
        return last(undoable).map(number -> reversal(number, Event.Cause.UNDO, who, at));
    }

    public Optional<Event> redo(String who, Instant at) {
        return last(redoable).map(number -> reversal(number, Event.Cause.REDO, who, at));
    }

    /** @throws IllegalArgumentException where {@code event} is not the next one */
    public History after(Event event) {
        if (event.number() != nextNumber()) {
            throw new IllegalArgumentException("event " + event.number() + " after " + events.size());
        }
        List<Event> all = new ArrayList<>(events);
        all.add(event);
        List<Long> undo = new ArrayList<>(undoable);
        List<Long> redo = new ArrayList<>(redoable);
        switch (event.cause()) {
            case DO -> {
                undo.add(event.number());
                redo.clear();
            }
            case UNDO -> {
                undo.remove(event.of());
                redo.add(event.number());
            }
            case REDO -> {
                redo.remove(event.of());
                undo.add(event.number());
            }
        }
        return new History(all, present.apply(event.edit()), undo, redo);
    }

    private Event reversal(long number, Event.Cause cause, String who, Instant at) {
        Event reversed = events.get((int) number - 1);
        return new Event(nextNumber(), at, who, reversed.inverse(), reversed.edit(), cause, number);
    }

    private long nextNumber() {
        return events.size() + 1L;
    }

    private static Optional<Long> last(List<Long> numbers) {
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.getLast());
    }
}
