package milaan.ui.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import milaan.annotation.Edit;
import milaan.app.StoryDesk;
import milaan.export.Report;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.KeyFilter;
import milaan.ui.control.Toast;
import milaan.ui.exporting.Export;
import milaan.ui.findings.FindingItem;
import milaan.ui.settings.Settings;
import milaan.ui.story.Side;
import milaan.ui.task.TaskRunner;
import milaan.wording.InterfaceLanguage;
import milaan.wording.NoticeWords;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** The main window. Make and use it on the toolkit's thread. */
public final class Workbench implements WindowActions, WorkbenchView.Listener {

    private static final String STYLES = "/milaan/assets/styles/";

    private final Stage stage;
    private final WorkbenchParts parts;
    private final TaskRunner tasks;
    private final FileChoice files;
    private final WorkbenchModel model;
    private final Review review;
    private final Opening opening;
    private final TaskRunner.Lane exporting = new TaskRunner.Lane("exporting");
    private final TaskRunner.Lane keeping = new TaskRunner.Lane("settings");
    private final Scene scene;
    private final KeyFilter keys;
    private Settings settings;
    private CommandRegistry commands;
    private WorkbenchView view;

    public Workbench(Stage stage, WorkbenchParts parts, TaskRunner tasks, FileChoice files) {
        this.stage = stage;
        this.parts = parts;
        this.tasks = tasks;
        this.files = files;
        this.settings = parts.settings().read();
        this.model = new WorkbenchModel(tasks, this::problem);
        this.review = new Review(model);
        this.opening = new Opening(parts, model, tasks, this::problem, this::opened);
        this.commands = new WorkbenchCommands(model, review, this).registry();
        this.view = newView();
        this.scene = new Scene(view, 1440, 900);
        this.keys = new KeyFilter(scene, () -> commands, () -> view.place());
        scene.focusOwnerProperty().addListener((o, before, now) -> redraw());
        model.state().addListener((o, before, now) -> {
            redraw();
            if (before.isPresent() != now.isPresent()) {
                view.read();
            }
        });
        ChangeListener<ColorScheme> follow = (o, before, now) -> dress();
        Platform.getPreferences().colorSchemeProperty().addListener(follow);
        acceptDrops();
        dress();
    }

    /** Shows the window, with {@code given} opened in it; with nothing given, the start screen. */
    public void show(List<Path> given) {
        keys.attach();
        view.attach(scene);
        stage.setScene(scene);
        stage.setMinWidth(1024);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(request -> finish());
        stage.show();
        redraw();
        view.textSize(settings.textSize());
        if (!given.isEmpty()) {
            open(given);
        }
        view.read();
    }

    /** Keeps what is being written, saves the rest and leaves the story file whole. */
    public void finish() {
        view.detach();
        keys.detach();
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
        view.notes().close();
        view.toast().progress(view.words().text("ui.open.busy"), -1);
        opening.open(given);
    }

    @Override
    public void openSample() {
        sample(milaan.app.SampleStories.NAMES.getFirst());
    }

    @Override
    public void sample(String name) {
        view.notes().close();
        view.toast().progress(view.words().text("ui.open.busy"), -1);
        opening.sample(name);
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
        model.state().get().ifPresent(state -> {
            String name = state.file().getFileName().toString().replaceFirst("\\.milaan$", "") + ".pdf";
            files.toSave(view.words(), settings.exportFolder(), name).ifPresent(target -> export(state, target));
        });
    }

    @Override
    public void closeStory() {
        view.notes().close();
        opening.close();
    }

    @Override
    public void quit() {
        finish();
        stage.close();
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
    public void read() {
        view.read();
    }

    @Override
    public void escape() {
        review.stopAsking();
        view.read();
    }

    @Override
    public void area(int step) {
        view.area(step);
    }

    @Override
    public void textSize(int step) {
        change(settings.textSize(step == 0 ? Settings.DEFAULT.textSize() : settings.textSize() + step));
        view.textSize(settings.textSize());
    }

    @Override
    public void theme(Settings.Theme theme) {
        change(settings.theme(theme));
        dress();
    }

    @Override
    public void language(InterfaceLanguage language) {
        change(settings.language(language));
        view.detach();
        commands = new WorkbenchCommands(model, review, this).registry();
        view = newView();
        scene.setRoot(view);
        view.attach(scene);
        view.textSize(settings.textSize());
        redraw();
        view.read();
    }

    @Override
    public void keys() {
        new KeysSheet(view.words(), commands).open(view.sheet());
    }

    @Override
    public Settings settings() {
        return settings;
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
        change(settings.opened(new Settings.Recent(desk.story().title(), given.toAbsolutePath())));
        NoticeWords notices = new NoticeWords(view.words().wording());
        String all = desk.notices().stream().map(notices::sentence).collect(Collectors.joining("\n"));
        if (!all.isEmpty()) {
            view.toast().say(all, Optional.empty());
        }
        view.read();
    }

    private void export(DeskState state, Path target) {
        Words words = view.words();
        Optional.ofNullable(target.toAbsolutePath().getParent()).ifPresent(f -> change(settings.exportFolder(f)));
        Export export = new Export(parts.pdf());
        view.toast().progress(words.text("ui.export.busy", target.getFileName().toString()), -1);
        model.desk().ifPresent(desk -> tasks.run(exporting, (progress, cancellation) -> {
            Report report = desk.report(List.of(state.pair().key()), cancellation);
            return export.write(report, words.wording(), target, cancellation);
        }, written -> view.toast().say(words.text("ui.export.done", written.getFileName().toString()),
                Optional.of(new Toast.Action(words.text("ui.export.open"), () -> parts.opener().accept(written)))),
                this::problem));
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
        return new WorkbenchView(Words.in(settings.language()), model, review, commands, this);
    }

    private void redraw() {
        view.show(model.state().get(), settings);
        stage.setTitle(model.state().get().map(s -> view.words().text("ui.window.story", s.story().title()))
                .orElseGet(() -> view.words().text("ui.name")));
    }

    private void change(Settings next) {
        settings = next;
        tasks.run(keeping, (progress, cancellation) -> {
            parts.settings().write(next);
            return true;
        }, done -> { }, this::problem);
    }

    private void dress() {
        boolean dark = switch (settings.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        scene.getStylesheets().setAll(sheet(dark ? "dark.css" : "light.css"), sheet("workbench.css"));
    }

    private static String sheet(String name) {
        return java.util.Objects.requireNonNull(Workbench.class.getResource(STYLES + name), name).toExternalForm();
    }

    private void acceptDrops() {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(drop -> {
            List<Path> dropped = new ArrayList<>();
            drop.getDragboard().getFiles().forEach(file -> dropped.add(file.toPath()));
            drop.setDropCompleted(!dropped.isEmpty());
            if (!dropped.isEmpty()) {
                open(dropped);
            }
        });
    }
}
