package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import milaan.annotation.Edit;
import milaan.app.StoryDesk;
import milaan.export.Report;
import milaan.ui.control.Toast;
import milaan.ui.desk.DeskState;
import milaan.ui.exporting.Export;
import milaan.ui.settings.KeptSettings;
import milaan.ui.sheets.Dialogs;
import milaan.ui.sheets.FileChoice;
import milaan.ui.task.TaskRunner;
import milaan.ui.words.Words;
import milaan.work.Cancellation;
import milaan.work.Problem;
import milaan.work.Progress;

/** Asks where the PDF goes and writes it away from the window. */
final class PdfExport {

    private final WorkbenchParts parts;
    private final TaskRunner tasks;
    private final FileChoice files;
    private final KeptSettings settings;
    private final Supplier<WorkbenchView> view;
    private final Consumer<Problem> problems;
    private boolean busy;
    private final TaskRunner.Lane lane = new TaskRunner.Lane("exporting");

    PdfExport(WorkbenchParts parts, TaskRunner tasks, FileChoice files, KeptSettings settings,
              Supplier<WorkbenchView> view, Consumer<Problem> problems) {
        this.parts = parts;
        this.tasks = tasks;
        this.files = files;
        this.settings = settings;
        this.view = view;
        this.problems = problems;
    }

    /** Where there are several pairs, asks first which of them the PDF shows. */
    void ask(DeskState state, StoryDesk desk) {
        List<Edit.PairKey> every = desk.standardPairs();
        List<Edit.PairKey> shown = List.of(state.pair().key());
        if (every.size() < 2) {
            ask(state, desk, shown);
            return;
        }
        new Dialogs(view.get().words(), view.get().sheet()).pairs(state, every.size(), all ->
                ask(state, desk, all ? every : shown));
    }

    boolean isBusy() {
        return busy;
    }

    void stop() {
        tasks.cancel(lane);
        busy = false;
        view.get().toast().away();
    }

    private void ask(DeskState state, StoryDesk desk, List<Edit.PairKey> pairs) {
        String name = state.file().getFileName().toString().replaceFirst("\\.milaan$", "") + ".pdf";
        files.toSave(view.get().words(), settings.now().exportFolder(), name)
                .ifPresent(target -> write(desk, pairs, target));
    }

    private void write(StoryDesk desk, List<Edit.PairKey> pairs, Path target) {
        Words words = view.get().words();
        Optional.ofNullable(target.toAbsolutePath().getParent())
                .ifPresent(folder -> settings.change(settings.now().exportFolder(folder)));
        Export export = new Export(parts.pdf());
        view.get().toast().progress(words.text("ui.export.busy", target.getFileName().toString()), -1,
                Optional.of(new Toast.Action(words.text("ui.busy.stop"), this::stop)));
        busy = true;
        tasks.run(lane, (progress, cancellation) -> {
            Report report = report(desk, pairs, progress, cancellation);
            return export.write(report, words.wording(), target, cancellation);
        }, this::written, problem -> {
            busy = false;
            problems.accept(problem);
        }, share -> view.get().toast().at(share));
    }

    /** Pair by pair, so that it can be seen how far it is. */
    private static Report report(StoryDesk desk, List<Edit.PairKey> pairs, Progress progress, Cancellation cancellation) {
        List<Report.Pair> compared = new ArrayList<>();
        for (Edit.PairKey pair : pairs) {
            compared.addAll(desk.report(List.of(pair), cancellation).pairs());
            progress.at(compared.size(), pairs.size() + 1);
        }
        Report rest = desk.report(List.of(), cancellation);
        return new Report(rest.story(), compared, rest.annotations(), rest.events(), rest.tags(), rest.editor(), rest.made());
    }

    private void written(Path file) {
        busy = false;
        Words words = view.get().words();
        view.get().toast().say(words.text("ui.export.done", file.getFileName().toString()),
                Optional.of(new Toast.Action(words.text("ui.export.open"), () -> parts.opener().accept(file))));
    }
}
