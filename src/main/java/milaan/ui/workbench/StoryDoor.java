package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import milaan.app.StoryDesk;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.settings.KeptSettings;
import milaan.ui.settings.Settings;
import milaan.ui.sheets.FileChoice;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** How stories come into a window and leave it. */
final class StoryDoor {

    private final WorkbenchModel model;
    private final Windows windows;
    private final FileChoice files;
    private final KeptSettings settings;
    private final Supplier<WorkbenchView> view;
    private final Opening opening;
    private final Leaving leaving;
    private final Pasting pasting;
    private Path openedFrom = Path.of("");

    StoryDoor(WorkbenchModel model, Windows windows, FileChoice files, Supplier<WorkbenchView> view,
              Consumer<Problem> problems) {
        this.model = model;
        this.windows = windows;
        this.files = files;
        this.settings = windows.settings();
        this.view = view;
        this.opening = new Opening(windows.parts(), model, windows.tasks(), settings, problems, this::opened);
        this.leaving = new Leaving(model, view);
        this.pasting = new Pasting(opening, view, problems);
    }

    /** Asks what to open. */
    void ask() {
        List<Path> chosen = files.toOpen(view.get().words());
        if (!chosen.isEmpty()) {
            open(chosen);
        }
    }

    /** A story that another window shows comes to the front there: two on one file would keep each other from writing. */
    void open(List<Path> given) {
        Optional<Workbench> other = given.size() == 1 && !shows(given.getFirst()) ? windows.showing(given.getFirst())
                : Optional.empty();
        other.ifPresentOrElse(Workbench::front, () -> leaving.then(() -> {
            busy();
            opening.open(given);
        }));
    }

    void sample(String name) {
        leaving.then(() -> {
            busy();
            opening.sample(name);
        });
    }

    void paste() {
        pasting.ask();
    }

    void close() {
        leaving.then(opening::close);
    }

    /** Runs {@code action} when the story may be left, after what there is to ask. */
    void then(Runnable action) {
        leaving.then(action);
    }

    /** Saves the rest and leaves the story file whole. */
    void finish() {
        opening.finish().ifPresent(desk -> {
            try {
                desk.close();
            } catch (ProblemException e) {
                System.getLogger(StoryDoor.class.getName()).log(System.Logger.Level.ERROR, "the story was not closed well", e);
            }
        });
    }

    /** Whether the story here was opened from {@code given}, or is kept there. */
    boolean shows(Path given) {
        Path path = given.toAbsolutePath().normalize();
        return model.desk().filter(desk -> path.equals(openedFrom) || path.equals(desk.file().toAbsolutePath().normalize()))
                .isPresent();
    }

    private void opened(StoryDesk desk, Path given) {
        openedFrom = given.toAbsolutePath().normalize();
        view.get().toast().away();
        settings.change(settings.now().opened(new Settings.Recent(desk.story().title(), given.toAbsolutePath())));
        view.get().read();
    }

    private void busy() {
        view.get().toast().progress(view.get().words().text("ui.open.busy"), -1);
    }
}
