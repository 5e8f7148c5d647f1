package milaan.ui.command;

import java.util.List;

/** The commands of one part of the window, in menu order. */
public interface CommandGroup {

    List<Command> commands();
}
