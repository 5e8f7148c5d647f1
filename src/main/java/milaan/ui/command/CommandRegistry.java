package milaan.ui.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All commands of the window, in menu order. No two share an id, or a key in one mode. */
public final class CommandRegistry {

    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final Map<Key, Command> byKey = new HashMap<>();

    private record Key(Context mode, Stroke stroke) { }

    /** @throws IllegalArgumentException where two commands share an id or a key; the message names both */
    public CommandRegistry(List<Command> commands) {
        for (Command command : commands) {
            if (byId.put(command.id(), command) != null) {
                throw new IllegalArgumentException("two commands are called " + command.id());
            }
            for (Stroke stroke : command.keys()) {
                Command other = byKey.put(new Key(command.context().mode(), stroke), command);
                if (other != null) {
                    throw new IllegalArgumentException(
                            stroke.caps() + " belongs to " + other.id() + " and " + command.id());
                }
            }
        }
    }

    public List<Command> all() {
        return List.copyOf(byId.values());
    }

    public List<Command> in(Section section) {
        return byId.values().stream().filter(c -> c.section() == section).toList();
    }

    /** @throws IllegalArgumentException where there is no such command */
    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return command;
    }

    /** What {@code stroke} does where the keyboard is at {@code place}: a mode's own command before one of every mode. */
    public Optional<Command> on(Stroke stroke, Context place) {
        return Stream.of(place.mode(), Context.READING)
                .flatMap(mode -> Optional.ofNullable(byKey.get(new Key(mode, stroke))).stream())
                .filter(command -> command.contextOf(stroke).actsAt(place)).findFirst();
    }
}
