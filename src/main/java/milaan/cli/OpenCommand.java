package milaan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import milaan.app.StoryDesk;
import milaan.export.Report;
import milaan.wording.Wording;
import milaan.work.Cancellation;
import milaan.work.Problem;
import milaan.work.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code milaan [STORY]}: opens the workbench; where there is no display it prints what it can instead. */
@Command(name = "milaan", sortOptions = false,
        description = "Compares the facts of Hindi and English versions of a story. Opens the workbench.")
final class OpenCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "STORY",
            description = "A folder or manifest (articleset.json), a .milaan file, or text files.")
    private List<Path> story = List.of();

    @Option(names = "--sample", paramLabel = "NAME", description = "Opens a story that comes with the program.")
    private @Nullable String sample;

    @Option(names = "--out", paramLabel = "FOLDER",
            description = "Where the PDF goes when there is no display. Default: this folder.")
    private Path out = Path.of("");

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Shows the version.")
    private boolean version;

    @Spec
    private @Nullable CommandSpec spec;

    private final Services services;

    OpenCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws ProblemException {
        List<Path> files = sample == null ? story : List.of(services.samples().copied(sample));
        if (services.window().isPossible()) {
            return services.window().open(files);
        }
        Wording wording = services.wording();
        PrintWriter err = commandLine().getErr();
        err.println(wording.text("cli.no-display"));
        err.flush();
        if (files.isEmpty()) {
            commandLine().usage(err);
            return Exit.USAGE;
        }
        return print(files, wording);
    }

    private int print(List<Path> files, Wording wording) throws ProblemException {
        StoryDesk desk = services.opening().look(files);
        Report report = desk.report(desk.standardPairs(), Cancellation.never());
        Path pdf = out.resolve((sample == null ? "milaan-comparison" : sample) + ".pdf").toAbsolutePath().normalize();
        try {
            Files.createDirectories(pdf.getParent());
        } catch (IOException e) {
            throw new ProblemException(new Problem.NotWritable(pdf), e);
        }
        OutputFile.write(pdf, o -> services.pdf().write(report, wording, o));
        PrintWriter screen = commandLine().getOut();
        screen.println(new Summary(wording).of(report));
        screen.println(wording.text("cli.pdf-written", pdf.toString()));
        screen.flush();
        return CommandLine.ExitCode.OK;
    }

    private CommandLine commandLine() {
        return java.util.Objects.requireNonNull(spec).commandLine();
    }
}
