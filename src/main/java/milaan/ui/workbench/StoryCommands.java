package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.desk.OnStory;
import milaan.ui.desk.WorkbenchModel;

/** Opening, exporting and leaving stories, and taking edits back. */
record StoryCommands(WorkbenchModel model, WindowActions window, OnStory story) implements CommandGroup {

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        story(all);
        edit(all);
        return all;
    }

    private void story(List<Command> all) {
        all.add(Command.of("open", Section.STORY, Context.ALWAYS, window::open, "Ctrl+O"));
        all.add(Command.of("sample", Section.STORY, Context.WINDOW, window::openSample));
        all.add(Command.of("paste", Section.STORY, Context.WINDOW, window::paste, "Ctrl+V"));
        all.add(Command.of("export-pdf", Section.STORY, Context.ALWAYS, window::exportPdf, "Ctrl+E").when(story::isOpen));
        all.add(Command.of("stop", Section.STORY, Context.ALWAYS, window::stop, "Ctrl+Period").when(window::isBusy));
        all.add(Command.of("close-story", Section.STORY, Context.WINDOW, window::closeStory, "Ctrl+W").when(story::isOpen));
        all.add(Command.of("quit", Section.STORY, Context.ALWAYS, window::quit, "Ctrl+Q"));
    }

    private void edit(List<Command> all) {
        all.add(Command.of("undo", Section.EDIT, Context.WINDOW, model::undo, "Ctrl+Z", "Backspace")
                .when(() -> story.holds(s -> !s.history().undoable().isEmpty())));
        all.add(Command.of("redo", Section.EDIT, Context.WINDOW, model::redo, "Ctrl+Shift+Z", "Ctrl+Y")
                .when(() -> story.holds(s -> !s.history().redoable().isEmpty())));
    }
}
