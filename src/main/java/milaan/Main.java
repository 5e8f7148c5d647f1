package milaan;

import milaan.cli.CommandLineRoom;

/** Wires the rooms together, by constructor. */
public final class Main {

    private Main() { }

    /** @return the exit code */
    static int run(String[] arguments) {
        return new CommandLineRoom().run(arguments);
    }
}
