package milaan.ui.workbench;

import java.util.List;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;

/** Keys and commands themselves. */
record HelpCommands(WindowActions window) implements CommandGroup {

    @Override
    public List<Command> commands() {
        return List.of(Command.of("keys", Section.HELP, Context.ALWAYS, window::keys, "F1", "Shift+?"),
                Command.of("edit-keys", Section.HELP, Context.WINDOW, window::editKeys),
                Command.of("palette", Section.HELP, Context.ALWAYS, window::palette, "Ctrl+K", "Ctrl+Shift+P"),
                Command.of("keyboard", Section.HELP, Context.WINDOW, window::keyboard),
                Command.of("tour", Section.HELP, Context.ALWAYS, window::tour, "Shift+F1"));
    }
}
