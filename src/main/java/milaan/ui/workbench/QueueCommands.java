package milaan.ui.workbench;

import java.util.List;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.desk.OnStory;

/** What is left to decide, what is decided for the whole story, and what is listed of it. */
record QueueCommands(Queue queue, OnStory story) implements CommandGroup {

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("next-unreviewed", Section.GO, Context.WINDOW, queue::next, "U", "F4").when(story::isOpen),
                Command.of("queue", Section.REVIEW, Context.WINDOW, queue::sheet, "Shift+U", "Shift+F4").when(story::isOpen),
                Command.of("dismiss-general", Section.REVIEW, Context.READING, queue::general, "G", "Ctrl+Delete")
                        .when(story::onFinding),
                Command.of("rules", Section.REVIEW, Context.WINDOW, queue::rules, "Shift+G", "Ctrl+Shift+Delete")
                        .when(story::isOpen),
                Command.of("filter", Section.VIEW, Context.WINDOW, queue::filter, "Ctrl+Shift+F").when(story::isOpen),
                Command.of("filter-none", Section.VIEW, Context.WINDOW, queue::unfilter)
                        .when(() -> story.holds(s -> !s.view().filter().isAll())));
    }
}
