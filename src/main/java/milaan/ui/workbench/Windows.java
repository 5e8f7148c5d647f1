package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Stage;
import milaan.ui.settings.KeptSettings;
import milaan.ui.settings.Settings;
import milaan.ui.sheets.FileChoice;
import milaan.ui.task.TaskRunner;

/**
 * The windows of this process, one for each story, each with a model of its own. What a person likes holds in all of them.
 * Use from the toolkit's thread.
 */
public final class Windows {

    private final WorkbenchParts parts;
    private final TaskRunner tasks;
    private final Function<Stage, FileChoice> files;
    private final KeptSettings settings;
    private final Runnable gone;
    private final List<Workbench> open = new ArrayList<>();

    /** @param files asks for files over a window; @param gone run when the last window has closed */
    public Windows(WorkbenchParts parts, TaskRunner tasks, Function<Stage, FileChoice> files, Runnable gone) {
        this.parts = parts;
        this.tasks = tasks;
        this.files = files;
        this.settings = new KeptSettings(parts.settings(), tasks);
        this.gone = gone;
    }

    /** The first window; with nothing given it shows what the person wants to see at the start. */
    public Workbench first(List<Path> given) {
        boolean last = given.isEmpty() && settings.now().atStart() == Settings.AtStart.LAST_STORY;
        return add(last ? settings.now().recent().stream().limit(1).map(Settings.Recent::given).toList() : given);
    }

    /** What another start was asked to open, in a window of its own or in one that is free; nothing: comes to the front. */
    public void received(List<Path> given) {
        Optional<Workbench> shown = given.size() == 1 ? showing(given.getFirst()) : Optional.empty();
        Optional<Workbench> free = open.stream().filter(w -> w.model().desk().isEmpty()).findFirst();
        if (given.isEmpty() || shown.isPresent()) {
            shown.or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.getLast())).ifPresent(Workbench::front);
        } else if (free.isPresent()) {
            free.get().front();
            free.get().open(given);
        } else {
            add(given).front();
        }
    }

    /** The window that shows the story at {@code given} or in it. */
    Optional<Workbench> showing(Path given) {
        return open.stream().filter(window -> window.shows(given)).findFirst();
    }

    Workbench add(List<Path> given) {
        Stage stage = new Stage();
        Workbench window = new Workbench(stage, this, files.apply(stage));
        window.show(given);
        return window;
    }

    /** The window after this one, in the order they were opened. @param step 1 or -1 */
    Workbench next(Workbench from, int step) {
        return open.get(Math.floorMod(open.indexOf(from) + step, open.size()));
    }

    int count() {
        return open.size();
    }

    /** Leaves every window, each after what it has to ask; where one stays, the rest stays with it. */
    void quit() {
        if (!open.isEmpty()) {
            Workbench last = open.getLast();
            last.front();
            last.leave(this::quit);
        }
    }

    void opened(Workbench window) {
        open.add(window);
    }

    void closed(Workbench window) {
        if (open.remove(window) && open.isEmpty()) {
            gone.run();
        }
    }

    WorkbenchParts parts() {
        return parts;
    }

    TaskRunner tasks() {
        return tasks;
    }

    KeptSettings settings() {
        return settings;
    }
}
