package milaan.ui.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import milaan.annotation.Edit;
import milaan.app.StoryDesk;
import milaan.ui.command.Command;
import milaan.ui.command.CommandPalette;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.KeyEditor;
import milaan.ui.command.KeyFilter;
import milaan.ui.command.KeyPresets;
import milaan.ui.command.KeyResolver;
import milaan.ui.command.KeyTables;
import milaan.ui.command.KeyboardQuestion;
import milaan.ui.control.Toast;
import milaan.ui.findings.FindingItem;
import milaan.ui.settings.KeptSettings;
import milaan.ui.settings.Settings;
import milaan.ui.story.Side;
import milaan.ui.task.TaskRunner;
import milaan.wording.InterfaceLanguage;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** The main window. Make and use it on the toolkit's thread. */
public final class Workbench implements WindowActions, WorkbenchView.Listener {

    /** A comparison that takes no longer than this is not spoken of. */
    private static final Duration LONG = Duration.millis(600);

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** What a window manager takes for itself above the scene. */
    private static final double TITLE_BAR = 32;

    private final Stage stage;
    private final FileChoice files;
    private final WorkbenchModel model;
    private final Review review;
    private final Opening opening;
    private final PdfExport export;
    private final Leaving leaving;
    private final KeptSettings settings;
    private final Dress dress;
    private final Scene scene;
    private final KeyTables tables = new KeyTables();
    private final KeyPresets presets = new KeyPresets();
    private final KeyResolver resolver;
    private final KeyFilter keys;
    private CommandRegistry commands;
    private WorkbenchView view;

    public Workbench(Stage stage, WorkbenchParts parts, TaskRunner tasks, FileChoice files) {
        this.stage = stage;
        this.files = files;
        this.settings = new KeptSettings(parts.settings(), tasks);
        this.model = new WorkbenchModel(tasks, this::problem);
        this.review = new Review(model);
        this.opening = new Opening(parts, model, tasks, this::problem, this::opened);
        this.export = new PdfExport(parts, tasks, files, settings, () -> view, this::problem);
        this.leaving = new Leaving(model, () -> view);
        this.commands = newCommands();
        this.view = newView();
        this.scene = newScene(view);
        this.resolver = new KeyResolver(tables, () -> settings.now().keyboard());
        this.keys = new KeyFilter(scene, resolver, () -> commands,
                () -> view.place(), this::keyboard);
        scene.focusOwnerProperty().addListener((o, before, now) -> redraw());
        model.state().addListener((o, before, now) -> {
            redraw();
            if (before.isPresent() != now.isPresent()) {
                view.read();
            }
        });
        PauseTransition soon = new PauseTransition(LONG);
        soon.setOnFinished(waited -> view.toast().progress(view.words().text("ui.busy.comparing"), -1,
                Optional.of(new Toast.Action(view.words().text("ui.busy.stop"), this::stop))));
        model.comparing().addListener((o, before, now) -> {
            if (now) {
                soon.playFromStart();
            } else {
                soon.stop();
                view.toast().awayIf(view.words().text("ui.busy.comparing"));
            }
        });
        this.dress = new Dress(scene, settings.now().theme());
        Drops.accept(scene, this::open);
    }

    /** Shows the window, with {@code given} opened in it; with nothing given, the start screen. */
    public void show(List<Path> given) {
        keys.attach();
        dress.attach();
        view.attach(scene);
        stage.setScene(scene);
        stage.setMinWidth(1024);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        stage.show();
        redraw();
        view.textSize(settings.now().textSize());
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
        model.release().ifPresent(this::closeNow);
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
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasString() ? clipboard.getString() : "";
        new Dialogs(view.words(), view.sheet()).paste(text, (pasted, outlet, day) -> {
            try {
                opening.paste(opening.pasted(pasted, outlet, day), view.words().text("ui.paste.story"));
            } catch (ProblemException e) {
                problem(e.problem());
            }
        });
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
    public void setAside() {
        model.toggleAside();
        view.read();
    }

    @Override
    public void closeStory() {
        leaving.then(opening::close);
    }

    @Override
    public void quit() {
        leaving.then(() -> {
            finish();
            stage.close();
        });
    }

    @Override
    public void note() {
        model.state().get().ifPresent(state -> {
            Selection at = state.selection();
            Words words = view.words();
            String about = state.currentFinding().map(FindingItem::finding)
                    .map(f -> words.findings().title(state.pair().comparison(), f)).orElse(words.text("ui.note.claim"));
            view.notes().open(words.text("ui.note.title", about), review.note(), note -> {
                review.note(at, note);
                view.read();
            });
        });
    }

    @Override
    public void dismissWithReason() {
        model.state().get().ifPresent(state -> {
            Selection at = state.selection();
            view.notes().open(view.words().text("ui.reason.title"), review.reason(), reason -> {
                review.dismiss(at, reason);
                view.read();
            });
        });
    }

    @Override
    public void read() {
        view.read();
    }

    @Override
    public void escape() {
        review.stopAsking();
        model.mode(Mode.READING);
        view.read();
    }

    @Override
    public void area(int step) {
        view.area(step);
    }

    @Override
    public void textSize(int step) {
        settings.change(settings.now().textSize(step == 0 ? Settings.DEFAULT.textSize() : settings.now().textSize() + step));
        view.textSize(settings.now().textSize());
    }

    @Override
    public void theme(Settings.Theme theme) {
        settings.change(settings.now().theme(theme));
        dress.wear(theme);
    }

    @Override
    public void language(InterfaceLanguage language) {
        settings.change(settings.now().language(language));
        rebuild();
    }

    private void rebuild() {
        view.detach();
        commands = newCommands();
        view = newView();
        scene.setRoot(view);
        view.attach(scene);
        view.textSize(settings.now().textSize());
        redraw();
        view.read();
    }

    @Override
    public void keys() {
        new KeysSheet(view.words(), commands).open(view.sheet());
    }

    @Override
    public void editKeys() {
        new KeyEditor(usualCommands(), presets, resolver, view.words().wording(), settings.now().keymap(), keymap -> {
            settings.change(settings.now().keymap(keymap));
            rebuild();
        }).open(view.sheet());
    }

    private List<Command> usualCommands() {
        return new WorkbenchCommands(model, review, this).registry().all();
    }

    private CommandRegistry newCommands() {
        return new CommandRegistry(settings.now().keymap().apply(usualCommands(), presets));
    }

    @Override
    public void palette() {
        new CommandPalette(commands, view.words().wording()).open(view.sheet());
    }

    @Override
    public void keyboard() {
        new KeyboardQuestion(view.words().wording(), tables, chosen -> settings.change(settings.now().keyboard(chosen)))
                .open(view.sheet(), settings.now().keyboard());
    }

    @Override
    public Settings settings() {
        return settings.now();
    }

    @Override
    public void clicked(Side side, int offset) {
        model.go(now -> Navigator.click(now, side, offset));
        view.read();
    }

    @Override
    public void finding(String key) {
        model.goTo(key);
        view.read();
    }

    @Override
    public void claim(String key) {
        model.goToClaim(key);
        view.read();
    }

    @Override
    public void version(Side side, String edition) {
        model.choose(side, edition);
        view.read();
    }

    @Override
    public void published(String edition, LocalDate day) {
        model.apply(new Edit.SetPublished(edition, Optional.of(day)));
        model.recompare();
        view.read();
    }

    private void opened(StoryDesk desk, Path given) {
        view.toast().away();
        settings.change(settings.now().opened(new Settings.Recent(desk.story().title(), given.toAbsolutePath())));
        view.read();
    }

    private void problem(Problem problem) {
        view.toast().away();
        new Dialogs(view.words(), view.sheet()).problem(problem);
    }

    private void closeNow(StoryDesk desk) {
        try {
            desk.close();
        } catch (ProblemException e) {
            System.getLogger(Workbench.class.getName()).log(System.Logger.Level.ERROR, "the story was not closed well", e);
        }
    }

    private WorkbenchView newView() {
        return new WorkbenchView(Words.in(settings.now().language()), model, review, commands, this);
    }

    /** As large as the design, but never larger than the screen. */
    private static Scene newScene(WorkbenchView view) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - TITLE_BAR));
    }

    private void redraw() {
        view.show(model.state().get(), settings.now());
        stage.setTitle(model.state().get().map(s -> view.words().text("ui.window.story", s.story().title()))
                .orElseGet(() -> view.words().text("ui.name")));
    }
}
