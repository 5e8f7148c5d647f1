package milaan.ui.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All commands of the window, in menu order. No two share an id or a key. */
public final class CommandRegistry {

    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final Map<Stroke, Command> byStroke = new HashMap<>();

    /** @throws IllegalArgumentException where two commands share an id or a key; the message names both */
    public CommandRegistry(List<Command> commands) {
        for (Command command : commands) {
            if (byId.put(command.id(), command) != null) {
                throw new IllegalArgumentException("two commands are called " + command.id());
            }
            for (Stroke stroke : command.keys()) {
                Command other = byStroke.put(stroke, command);
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

    public Optional<Command> on(Stroke stroke) {
        return Optional.ofNullable(byStroke.get(stroke));
    }
}
