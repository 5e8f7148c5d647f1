package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import milaan.app.StoryDesk;
import milaan.ui.command.Command;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.KeyFilter;
import milaan.ui.settings.KeptSettings;
import milaan.ui.settings.Settings;
import milaan.ui.settings.TextSizes;
import milaan.ui.task.TaskRunner;
import milaan.wording.InterfaceLanguage;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** The main window. Make and use it on the toolkit's thread. */
public final class Workbench implements WindowActions {

    private final FileChoice files;
    private final WorkbenchModel model;
    private final Review review;
    private final Marker marker;
    private final MarkingWork marking;
    private final Aligning aligning;
    private final Opening opening;
    private final PdfExport export;
    private final Leaving leaving;
    private final KeptSettings settings;
    private final Dress dress;
    private final Frame frame;
    private final KeySheets sheets;
    private final Writing writing;
    private final Pasting pasting;
    private final Recents recents;
    private final WindowSheets windowSheets;
    private final Find find;
    private final Wandering wandering;
    private final Queue queue;
    private final Tour tour;
    private final KeyFilter keys;
    private final Windows windows;
    private final Consumer<Settings> changed = this::changed;
    private CommandRegistry commands;
    private WorkbenchView view;
    private Settings shown;
    private Path openedFrom = Path.of("");

    /** A window with settings of its own. */
    public Workbench(Stage stage, WorkbenchParts parts, TaskRunner tasks, FileChoice files) {
        this(stage, new Windows(parts, tasks, other -> files, () -> { }), files);
    }

    Workbench(Stage stage, Windows windows, FileChoice files) {
        WorkbenchParts parts = windows.parts();
        TaskRunner tasks = windows.tasks();
        this.windows = windows;
        this.files = files;
        this.settings = windows.settings();
        this.shown = settings.now();
        this.model = new WorkbenchModel(tasks, this::problem);
        this.review = new Review(model);
        this.marker = new Marker(model, review);
        this.marking = new MarkingWork(model, marker, review, new TagSets(model,
                new DeskTags(parts.folders().tags()), tasks, files, () -> view, this::problem), () -> view);
        this.aligning = new Aligning(model);
        this.opening = new Opening(parts, model, tasks, settings, this::problem, this::opened);
        this.export = new PdfExport(parts, tasks, files, settings, () -> view, this::problem);
        this.leaving = new Leaving(model, () -> view);
        this.writing = new Writing(model, review, () -> view);
        this.find = new Find(model, this::redraw);
        this.wandering = new Wandering(model, () -> view);
        this.queue = new Queue(model, () -> view);
        this.recents = new Recents(settings, tasks, this::redraw);
        this.windowSheets = new WindowSheets(this, settings, recents, tasks, parts, () -> view);
        this.pasting = new Pasting(opening, () -> view, this::problem);
        this.sheets = new KeySheets(settings, files, () -> view);
        this.commands = sheets.keyed(usualCommands());
        this.view = newView();
        this.frame = new Frame(stage, view);
        this.keys = new KeyFilter(frame.scene(), sheets.resolver(), () -> commands, () -> view.place(), this::keyboard);
        frame.scene().focusOwnerProperty().addListener((o, before, now) -> redraw());
        model.state().addListener((o, before, now) -> {
            redraw();
            if (before.isPresent() != now.isPresent()) {
                recents.look();
                view.read();
            }
        });
        model.queue().addListener((o, before, now) -> redraw());
        queue.follow();
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
        opening.finish().ifPresent(this::closeNow);
        windows.closed(this);
    }

    public WorkbenchModel model() {
        return model;
    }

    @Override
    public void open() {
        List<Path> chosen = files.toOpen(view.words());
        if (!chosen.isEmpty()) {
            open(chosen);
        }
    }

    @Override
    public void open(List<Path> given) {
        Optional<Workbench> shown = given.size() == 1 ? windows.showing(given.getFirst()) : Optional.empty();
        if (shown.filter(other -> other != this).isPresent()) {
            // Two windows on one file would each keep the other from writing.
            shown.get().front();
            return;
        }
        leaving.then(() -> {
            view.toast().progress(view.words().text("ui.open.busy"), -1);
            opening.open(given);
        });
    }

    @Override
    public void openSample() {
        sample(milaan.app.SampleStories.NAMES.getFirst());
    }

    @Override
    public void sample(String name) {
        leaving.then(() -> {
            view.toast().progress(view.words().text("ui.open.busy"), -1);
            opening.sample(name);
        });
    }

    @Override
    public void paste() {
        pasting.ask();
    }

    @Override
    public void exportPdf() {
        model.state().get().ifPresent(state -> model.desk().ifPresent(desk -> export.ask(state, desk)));
    }

    @Override
    public void stop() {
        export.stop();
        model.stopComparing();
        view.toast().away();
    }

    @Override
    public boolean isBusy() {
        return export.isBusy() || model.comparing().get();
    }

    @Override
    public void closeStory() {
        if (windows.count() > 1) {
            leave(() -> { });
        } else {
            leaving.then(opening::close);
        }
    }

    @Override
    public void quit() {
        windows.quit();
    }

    /** Closes this window, after what it has to ask. @param then run when it has closed */
    void leave(Runnable then) {
        leaving.then(() -> {
            finish();
            frame.close();
            then.run();
        });
    }

    void front() {
        frame.front();
        view.read();
    }

    boolean hasStory() {
        return model.desk().isPresent();
    }

    /** Whether the story of this window was opened from {@code given}, or is kept there. */
    boolean shows(Path given) {
        Path path = given.toAbsolutePath().normalize();
        return model.desk().filter(desk -> path.equals(openedFrom) || path.equals(desk.file().toAbsolutePath().normalize()))
                .isPresent();
    }

    @Override
    public void note() {
        writing.note();
    }

    @Override
    public void dismissWithReason() {
        writing.reason();
    }

    @Override
    public void read() {
        view.read();
    }

    @Override
    public void escape() {
        find.close();
        tour.stop();
        marker.leave();
        view.read();
    }

    @Override
    public void area(int step) {
        view.area(step);
    }

    @Override
    public void textSize(int step) {
        settings.change(settings.now().text(settings.now().text().step(step)));
    }

    @Override
    public void textSize(TextSizes.Part part, int step) {
        settings.change(settings.now().text(settings.now().text().step(part, step)));
    }

    @Override
    public void theme(Settings.Theme theme) {
        settings.change(settings.now().theme(theme));
    }

    @Override
    public void language(InterfaceLanguage language) {
        settings.change(settings.now().language(language));
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
        view = newView();
        frame.hold(view);
        view.attach(frame.scene());
        view.textSize(settings.now().text());
        redraw();
        tour.again();
        view.read();
    }

    @Override
    public void keys() {
        sheets.all(commands);
    }

    @Override
    public void editKeys() {
        sheets.edit(usualCommands());
    }

    @Override
    public void palette() {
        sheets.palette(commands);
    }

    @Override
    public void keyboard() {
        sheets.keyboard();
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

    private List<Command> usualCommands() {
        OnStory story = new OnStory(model);
        return new WorkbenchCommands(model, review, this, new FindCommands(find, story), wandering,
                new WindowCommands(this, windows), windowSheets, new QueueCommands(queue, story),
                new AligningCommands(model, aligning, this::escape), new MarkingCommands(model, marker, marking))
                .registry().all();
    }

    @Override
    public Settings settings() {
        return settings.now();
    }

    private void opened(StoryDesk desk, Path given) {
        openedFrom = given.toAbsolutePath().normalize();
        view.toast().away();
        settings.change(settings.now().opened(new Settings.Recent(desk.story().title(), given.toAbsolutePath())));
        view.read();
    }

    private void problem(Problem problem) {
        view.toast().away();
        new Dialogs(view.words(), view.sheet()).problem(problem, windowSheets::log);
    }

    private void closeNow(StoryDesk desk) {
        try {
            desk.close();
        } catch (ProblemException e) {
            System.getLogger(Workbench.class.getName()).log(System.Logger.Level.ERROR, "the story was not closed well", e);
        }
    }

    private WorkbenchView newView() {
        return new WorkbenchView(Words.as(settings.now()), model, commands, find, queue, marker,
                new OnView(model, marker, aligning, this));
    }

    private void redraw() {
        view.show(model.state().get(), recents);
        frame.title(model.state().get().map(s -> view.words().text("ui.window.story", s.story().title()))
                .orElseGet(() -> view.words().text("ui.name")));
    }
}
