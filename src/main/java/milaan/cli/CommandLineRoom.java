package milaan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import milaan.wording.ProblemWords;
import milaan.wording.Wording;
import milaan.work.Problem;
import milaan.work.ProblemException;
import picocli.CommandLine;

/** The commands of the program and what their outcomes mean to the shell. */
public final class CommandLineRoom {

    private final Services services;

    public CommandLineRoom(Services services) {
        this.services = services;
    }

    /** @return the exit code */
    public int run(String[] arguments) {
        // Hindi goes out in UTF-8 whatever the terminal's locale claims: a "C" locale would turn it into question marks.
        return run(arguments, writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new OpenCommand(services));
        line.addSubcommand(new CompareCommand(services));
        line.addSubcommand(new BatchCommand(services));
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.getCommandSpec().version("Milaan " + services.version());
        line.getSubcommands().values().forEach(c -> c.getCommandSpec().version("Milaan " + services.version()));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, wording(command), err));
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** In the language the failed command was asked to speak. */
    private Wording wording(CommandLine command) {
        return command.getCommand() instanceof CompareCommand compare ? compare.wording() : services.wording();
    }

    private static int failed(Exception e, Wording wording, PrintWriter err) {
        System.getLogger(CommandLineRoom.class.getName()).log(System.Logger.Level.ERROR, "command failed", e);
        Problem problem = e instanceof ProblemException p ? p.problem() : new Problem.Unexpected("command");
        err.println(new ProblemWords(wording).line(problem));
        return switch (problem) {
            case Problem.Output p -> Exit.OUTPUT;
            case Problem.Input p -> Exit.INPUT;
            case Problem.Unexpected p -> Exit.INPUT;
        };
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
