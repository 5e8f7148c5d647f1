package milaan.ui.find;

import java.util.List;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.desk.OnStory;

/** Finding words in both texts. */
public record FindCommands(Find find, OnStory story) implements CommandGroup {

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("find", Section.EDIT, Context.ALWAYS, find::open, "Ctrl+F").when(story::isOpen),
                Command.of("find-next", Section.EDIT, Context.ALWAYS, () -> find.step(1), "F3").when(story::isOpen),
                Command.of("find-previous", Section.EDIT, Context.ALWAYS, () -> find.step(-1), "Shift+F3").when(story::isOpen));
    }
}
