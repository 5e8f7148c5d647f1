package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import milaan.ui.command.Command;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.KeyFilter;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.settings.KeptSettings;
import milaan.ui.settings.Settings;
import milaan.ui.sheets.Dialogs;
import milaan.ui.sheets.FileChoice;
import milaan.ui.sheets.VersionSheet;
import milaan.ui.start.Drops;
import milaan.ui.start.Recents;
import milaan.ui.task.TaskRunner;
import milaan.work.Problem;

/** The main window. Make and use it on the toolkit's thread. */
public final class Workbench implements WindowActions {

    private final WorkbenchModel model;
    private final StoryTools tools;
    private final StoryDoor door;
    private final KeptSettings settings;
    private final Dress dress;
    private final Frame frame;
    private final KeySheets sheets;
    private final Recents recents;
    private final WindowSheets windowSheets;
    private final Tour tour;
    private final KeyFilter keys;
    private final Windows windows;
    private final Consumer<Settings> changed = this::changed;
    private CommandRegistry commands;
    private WorkbenchView view;
    private Settings shown;

    /** A window with settings of its own. */
    public Workbench(Stage stage, WorkbenchParts parts, TaskRunner tasks, FileChoice files) {
        this(stage, new Windows(parts, tasks, other -> files, () -> { }), files);
    }

    Workbench(Stage stage, Windows windows, FileChoice files) {
        this.windows = windows;
        this.settings = windows.settings();
        this.shown = settings.now();
        this.model = new WorkbenchModel(windows.tasks(), this::problem);
        this.tools = new StoryTools(model, windows, files, () -> view, this::redraw, this::problem);
        this.door = new StoryDoor(model, windows, files, () -> view, this::problem);
        this.recents = new Recents(settings, windows.tasks(), this::redraw);
        this.windowSheets = new WindowSheets(this, settings, recents, windows.tasks(), windows.parts(), () -> view);
        this.sheets = new KeySheets(settings, files, () -> view);
        this.commands = sheets.keyed(usualCommands());
        this.view = tools.view(settings, commands, this);
        this.frame = new Frame(stage, view);
        this.keys = new KeyFilter(frame.scene(), sheets.resolver(), () -> commands, () -> view.place(), this::keyboard);
        frame.scene().focusOwnerProperty().addListener((o, before, now) -> redraw());
        model.state().addListener((o, before, now) -> {
            if (now.isPresent() && before.filter(now.get()::differsInSavingOnly).isPresent()) {
                view.saved(now.get());
                return;
            }
            redraw();
            if (before.isPresent() != now.isPresent()) {
                recents.look();
                view.read();
            }
        });
        this.tour = new Tour(model, () -> view, () -> commands);
        new ComparingToast(() -> view, this::stop).follow(model);
        this.dress = new Dress(frame.scene(), settings.now().theme());
        Drops.accept(frame.scene(), this::open);
    }

    /** Shows the window, with {@code given} opened in it; with nothing given, the start screen. */
    public void show(List<Path> given) {
        windows.opened(this);
        settings.listen(changed);
        recents.look();
        keys.attach();
        dress.attach();
        view.attach(frame.scene());
        frame.show(() -> leave(() -> { }));
        redraw();
        view.textSize(settings.now().text());
        if (!given.isEmpty()) {
            open(given);
        }
        view.read();
    }

    /** Keeps what is being written, saves the rest and leaves the story file whole. */
    public void finish() {
        view.detach();
        keys.detach();
        dress.detach();
        settings.forget(changed);
        door.finish();
        windows.closed(this);
    }

    public WorkbenchModel model() {
        return model;
    }

    @Override
    public void exportPdf() {
        model.state().get().ifPresent(state -> model.desk().ifPresent(desk -> tools.export().ask(state, desk)));
    }

    @Override
    public void stop() {
        tools.export().stop();
        model.stopComparing();
        view.toast().away();
    }

    @Override
    public boolean isBusy() {
        return tools.export().isBusy() || model.comparing().get();
    }

    @Override
    public void closeStory() {
        if (windows.count() > 1) {
            leave(() -> { });
        } else {
            door.close();
        }
    }

    @Override
    public void quit() {
        windows.quit();
    }

    /** Closes this window, after what it has to ask. @param then run when it has closed */
    void leave(Runnable then) {
        door.then(() -> {
            finish();
            frame.close();
            then.run();
        });
    }

    void front() {
        frame.front();
        view.read();
    }

    /** Whether the story of this window was opened from {@code given}, or is kept there. */
    boolean shows(Path given) {
        return door.shows(given);
    }

    @Override
    public void note() {
        tools.writing().note();
    }

    @Override
    public void dismissWithReason() {
        tools.writing().reason();
    }

    @Override
    public void read() {
        view.read();
    }

    @Override
    public void escape() {
        tools.escape();
        tour.stop();
        view.read();
    }

    @Override
    public void area(int step) {
        view.area(step);
    }

    @Override
    public void version(int column) {
        new VersionSheet(model, view.words(), view.sheet()).open(column);
    }

    @Override
    public StoryDoor door() {
        return door;
    }

    @Override
    public KeySheets sheets() {
        return sheets;
    }

    @Override
    public CommandRegistry commands() {
        return commands;
    }

    @Override
    public KeptSettings kept() {
        return settings;
    }

    /** What this window shows follows the settings, whichever window they were changed in. */
    private void changed(Settings now) {
        dress.wear(now.theme());
        if (!now.keymap().equals(shown.keymap()) || now.language() != shown.language() || now.digits() != shown.digits()) {
            rebuild();
        } else if (!now.text().equals(shown.text())) {
            view.textSize(now.text());
        }
        shown = now;
    }

    private void rebuild() {
        view.detach();
        commands = sheets.keyed(usualCommands());
        view = tools.view(settings, commands, this);
        frame.hold(view);
        view.attach(frame.scene());
        view.textSize(settings.now().text());
        redraw();
        tour.again();
        view.read();
    }

    @Override
    public void tour() {
        if (model.state().get().isPresent()) {
            tour.next();
        } else {
            tour.await();
            openSample();
        }
    }

    /** Shows the first steps as soon as a story is open. */
    public void welcome() {
        tour.await();
    }

    @Override
    public List<Command> usualCommands() {
        return tools.commands(this, new WindowCommands(this, windows), windowSheets).all();
    }

    private void problem(Problem problem) {
        view.toast().away();
        new Dialogs(view.words(), view.sheet()).problem(problem, windowSheets::log);
    }

    private void redraw() {
        view.show(model.state().get(), recents);
        frame.title(model.state().get().map(s -> view.words().text("ui.window.story", s.story().title()))
                .orElseGet(() -> view.words().text("ui.name")));
    }
}
