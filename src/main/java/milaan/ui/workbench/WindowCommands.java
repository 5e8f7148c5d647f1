package milaan.ui.workbench;

import java.util.List;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;

/** Several stories, each in a window of its own. */
record WindowCommands(Workbench window, Windows all) implements CommandGroup {

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("new-window", Section.STORY, Context.ALWAYS, () -> all.add(List.of()), "Ctrl+N"),
                Command.of("next-window", Section.STORY, Context.ALWAYS, () -> all.next(window, 1).front(), "Ctrl+Tab")
                        .when(() -> all.count() > 1),
                Command.of("previous-window", Section.STORY, Context.ALWAYS, () -> all.next(window, -1).front(),
                        "Ctrl+Shift+Tab").when(() -> all.count() > 1));
    }
}
