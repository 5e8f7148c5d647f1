package milaan.ui.workbench;

import java.util.List;
import milaan.ui.command.Command;
import milaan.ui.command.CommandRegistry;

/** What commands ask about commands and their keys. */
interface KeyActions {

    KeySheets sheets();

    /** Every command, with the keys it has from the start. */
    List<Command> usualCommands();

    /** Every command, with the keys it has now. */
    CommandRegistry commands();

    default void keys() {
        sheets().all(commands());
    }

    /** Changes the keys. */
    default void editKeys() {
        sheets().edit(usualCommands());
    }

    /** Every command, to be searched and run. */
    default void palette() {
        sheets().palette(commands());
    }

    /** Asks which Hindi keyboard is in use. */
    default void keyboard() {
        sheets().keyboard();
    }
}
