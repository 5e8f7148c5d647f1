package milaan.ui.workbench;

import java.util.List;
import java.util.stream.Stream;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.CommandRegistry;
import milaan.ui.desk.OnStory;
import milaan.ui.desk.Review;
import milaan.ui.desk.WorkbenchModel;

/** Everything the window can do, with its usual keys: one group for each of its parts. */
final class WorkbenchCommands {

    private final List<CommandGroup> groups;

    /** @param parts groups of parts that bring their own */
    WorkbenchCommands(WorkbenchModel model, Review review, WindowActions window, CommandGroup... parts) {
        OnStory story = new OnStory(model);
        this.groups = Stream.concat(Stream.of(new StoryCommands(model, window, story), new GoCommands(model, window, story),
                new ReviewCommands(model, review, window, story), new ViewCommands(model, window, story),
                new HelpCommands(window)), Stream.of(parts)).toList();
    }

    CommandRegistry registry() {
        return new CommandRegistry(groups.stream().flatMap(group -> group.commands().stream()).toList());
    }
}
