package milaan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the program. */
@Command(name = "milaan", mixinStandardHelpOptions = true, subcommands = BatchCommand.class)
public final class CommandLineRoom {

    public int run(String[] arguments) {
        return new CommandLine(this).execute(arguments);
    }
}
