package milaan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import milaan.annotation.Edit;
import milaan.app.StoryDesk;
import milaan.comparison.Finding;
import milaan.comparison.Kind;
import milaan.comparison.Severity;
import milaan.export.Report;
import milaan.export.ReportWriter;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.wording.NoticeWords;
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

/** {@code milaan compare}: compares without opening a window or changing the story's file. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Compares the Hindi and English versions of a story.")
final class CompareCommand implements Callable<Integer> {

    enum FailOn { high, medium, low }

    @Parameters(arity = "1..*", paramLabel = "STORY",
            description = "A folder or manifest (articleset.json), a .milaan file, or two or more text files.")
    private List<Path> story = List.of();

    @Option(names = "--left", paramLabel = "ID", description = "The version on the left (with --right: any two versions).")
    private @Nullable String left;

    @Option(names = "--right", paramLabel = "ID", description = "The version on the right.")
    private @Nullable String right;

    @Option(names = "--published", paramLabel = "ID=DATE",
            description = "When a version was published, e.g. hi-1=2026-08-12. May be repeated.")
    private Map<String, LocalDate> published = new LinkedHashMap<>();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Writes the annotated comparison.")
    private @Nullable Path pdf;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes everything for machines.")
    private @Nullable Path json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes the findings as a table.")
    private @Nullable Path csv;

    @Option(names = "--language", paramLabel = "en|hi", description = "Language of messages and documents.")
    private @Nullable String language;

    @Option(names = "--fail-on", paramLabel = "high|medium|low",
            description = "Ends with 1 where a finding of this severity or a graver one is not dismissed.")
    private @Nullable FailOn failOn;

    @Spec
    private @Nullable CommandSpec spec;

    private final Services services;

    CompareCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws ProblemException {
        Wording wording = wording();
        Map<Path, ReportWriter> outputs = outputs(wording);
        StoryDesk desk = services.opening().look(story);
        Report report = report(desk, wording);
        for (Map.Entry<Path, ReportWriter> output : outputs.entrySet()) {
            OutputFile.write(output.getKey(), out -> output.getValue().write(report, wording, out));
            err().println(wording.text("cli.written", output.getKey().toString()));
        }
        if (outputs.isEmpty()) {
            commandLine().getOut().print(new Summary(wording).of(report));
            commandLine().getOut().flush();
        }
        return failed(report) ? Exit.FOUND : CommandLine.ExitCode.OK;
    }

    /** The words of the language asked for. */
    Wording wording() {
        return services.wording(Optional.ofNullable(language), commandLine());
    }

    private Report report(StoryDesk desk, Wording wording) throws ProblemException {
        NoticeWords notices = new NoticeWords(wording);
        desk.notices().forEach(n -> err().println(notices.sentence(n)));
        for (Map.Entry<String, LocalDate> day : published.entrySet()) {
            edition(desk, day.getKey());
            desk.apply(new Edit.SetPublished(day.getKey(), Optional.of(day.getValue())));
        }
        err().flush();
        return desk.report(pairs(desk), Cancellation.never());
    }

    private List<Edit.PairKey> pairs(StoryDesk desk) throws ProblemException {
        List<Edition> all = desk.story().editions();
        if (all.size() < 2) {
            throw new ProblemException(new Problem.TooFewVersions(desk.story().title(), all.size()));
        }
        List<Edition> lefts = left != null ? List.of(edition(desk, left)) : others(desk, right, Language.HINDI);
        List<Edition> rights = right != null ? List.of(edition(desk, right)) : others(desk, left, Language.ENGLISH);
        List<Edit.PairKey> pairs = new ArrayList<>();
        for (Edition l : lefts) {
            for (Edition r : rights) {
                if (!l.id().equals(r.id())) {
                    pairs.add(new Edit.PairKey(l.id(), r.id()));
                }
            }
        }
        if (pairs.isEmpty()) {
            throw new ProblemException(new Problem.OneLanguageOnly(desk.story().title(),
                    all.stream().map(e -> e.language().code()).distinct().toList()));
        }
        return pairs;
    }

    /** The versions of the language that {@code given} is not in; with nothing given those of {@code usual}. */
    private List<Edition> others(StoryDesk desk, @Nullable String given, Language usual) throws ProblemException {
        if (given == null) {
            return desk.story().in(usual);
        }
        return desk.story().in(edition(desk, given).language() == Language.HINDI ? Language.ENGLISH : Language.HINDI);
    }

    private static Edition edition(StoryDesk desk, String id) throws ProblemException {
        return desk.story().edition(id).orElseThrow(() -> new ProblemException(
                new Problem.ArticleUnknown(id, desk.story().editions().stream().map(Edition::id).toList())));
    }

    private Map<Path, ReportWriter> outputs(Wording wording) {
        Map<Path, ReportWriter> outputs = new LinkedHashMap<>();
        add(outputs, pdf, services.pdf(), wording);
        add(outputs, json, services.json(), wording);
        add(outputs, csv, services.csv(), wording);
        return outputs;
    }

    private void add(Map<Path, ReportWriter> outputs, @Nullable Path file, ReportWriter writer, Wording wording) {
        if (file != null && outputs.put(file.toAbsolutePath().normalize(), writer) != null) {
            throw new CommandLine.ParameterException(commandLine(), wording.text("cli.usage.outputs", file.toString()));
        }
    }

    private boolean failed(Report report) {
        if (failOn == null) {
            return false;
        }
        Severity limit = switch (failOn) {
            case high -> Severity.HIGH;
            case medium -> Severity.MEDIUM;
            case low -> Severity.LOW;
        };
        return report.pairs().stream().anyMatch(pair -> pair.comparison().findings().stream()
                .anyMatch(f -> counts(report, pair, f) && f.basis().severity().compareTo(limit) <= 0));
    }

    private static boolean counts(Report report, Report.Pair pair, Finding finding) {
        return finding.kind() != Kind.ONLY_IN_ONE && !report.annotations().dismisses(pair.key(), pair.comparison(), finding);
    }

    private CommandLine commandLine() {
        return java.util.Objects.requireNonNull(spec).commandLine();
    }

    private PrintWriter err() {
        return commandLine().getErr();
    }
}
