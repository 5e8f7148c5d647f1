package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import milaan.annotation.Edit;
import milaan.app.StoryDesk;
import milaan.export.Report;
import milaan.ui.control.Toast;
import milaan.ui.exporting.Export;
import milaan.ui.settings.KeptSettings;
import milaan.ui.task.TaskRunner;
import milaan.work.Problem;

/** Asks where the PDF goes and writes it away from the window. */
final class PdfExport {

    private final WorkbenchParts parts;
    private final TaskRunner tasks;
    private final FileChoice files;
    private final KeptSettings settings;
    private final Supplier<WorkbenchView> view;
    private final Consumer<Problem> problems;
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

    void ask(DeskState state, StoryDesk desk) {
        String name = state.file().getFileName().toString().replaceFirst("\\.milaan$", "") + ".pdf";
        files.toSave(view.get().words(), settings.now().exportFolder(), name)
                .ifPresent(target -> write(desk, List.of(state.pair().key()), target));
    }

    private void write(StoryDesk desk, List<Edit.PairKey> pairs, Path target) {
        Words words = view.get().words();
        Optional.ofNullable(target.toAbsolutePath().getParent())
                .ifPresent(folder -> settings.change(settings.now().exportFolder(folder)));
        Export export = new Export(parts.pdf());
        view.get().toast().progress(words.text("ui.export.busy", target.getFileName().toString()), -1);
        tasks.run(lane, (progress, cancellation) -> {
            Report report = desk.report(pairs, cancellation);
            return export.write(report, words.wording(), target, cancellation);
        }, this::written, problems);
    }

    private void written(Path file) {
        Words words = view.get().words();
        view.get().toast().say(words.text("ui.export.done", file.getFileName().toString()),
                Optional.of(new Toast.Action(words.text("ui.export.open"), () -> parts.opener().accept(file))));
    }
}
