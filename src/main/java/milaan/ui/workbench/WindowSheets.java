package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.settings.KeptSettings;
import milaan.ui.sheets.LogSheet;
import milaan.ui.sheets.LogTail;
import milaan.ui.sheets.Preferences;
import milaan.ui.start.RecentSheet;
import milaan.ui.start.Recents;
import milaan.ui.task.TaskRunner;

/** The sheets that belong to no story: choices, stories opened lately, the log. */
final class WindowSheets implements CommandGroup {

    private final WindowActions window;
    private final KeptSettings settings;
    private final Recents recents;
    private final TaskRunner tasks;
    private final WorkbenchParts parts;
    private final Supplier<WorkbenchView> view;
    private final TaskRunner.Lane reading = new TaskRunner.Lane("log");

    WindowSheets(WindowActions window, KeptSettings settings, Recents recents, TaskRunner tasks, WorkbenchParts parts,
                 Supplier<WorkbenchView> view) {
        this.window = window;
        this.settings = settings;
        this.recents = recents;
        this.tasks = tasks;
        this.parts = parts;
        this.view = view;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("recent", Section.STORY, Context.ALWAYS, this::recent, "Ctrl+Shift+O")
                        .when(() -> !recents.stories().isEmpty()),
                Command.of("preferences", Section.EDIT, Context.ALWAYS, () -> preferences(""), "Ctrl+Comma"),
                Command.of("log", Section.HELP, Context.WINDOW, this::log));
    }

    void log() {
        Path folder = parts.folders().logs();
        tasks.run(reading, (progress, cancellation) -> new LogTail(folder).lines(),
                lines -> new LogSheet(view.get().words(), folder, parts.opener()).open(view.get().sheet(), lines), problem -> { });
    }

    private void recent() {
        new RecentSheet(view.get().words(), recents, given -> window.open(List.of(given))).open(view.get().sheet());
    }

    private void preferences(String at) {
        new Preferences(view.get().words(), settings, id -> window.commands().get(id).run(),
                this::preferences).open(view.get().sheet(), at);
    }
}
