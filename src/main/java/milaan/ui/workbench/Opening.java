package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import milaan.app.StoryDesk;
import milaan.app.StoryOpening;
import milaan.intake.PastedText;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.ui.desk.LastSeen;
import milaan.ui.desk.LastSeenFile;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.settings.KeptSettings;
import milaan.ui.task.TaskRunner;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** Brings stories onto the desk and off it. The one before is closed, its work saved, when the next is there. */
final class Opening {

    private final WorkbenchParts parts;
    private final WorkbenchModel model;
    private final TaskRunner tasks;
    private final Consumer<Problem> problems;
    private final BiConsumer<StoryDesk, Path> opened;
    private final LastSeenFile lastSeen;
    private final KeptSettings settings;
    private final TaskRunner.Lane lane = new TaskRunner.Lane("opening");
    private final TaskRunner.Lane closing = new TaskRunner.Lane("closing");
    /** Off the desk, but their files not closed yet. Whoever comes first closes them: the next story may be the same file. */
    private final Queue<StoryDesk> leaving = new ConcurrentLinkedQueue<>();

    /** @param opened told the story and what it was opened from */
    Opening(WorkbenchParts parts, WorkbenchModel model, TaskRunner tasks, KeptSettings settings, Consumer<Problem> problems,
            BiConsumer<StoryDesk, Path> opened) {
        this.parts = parts;
        this.model = model;
        this.tasks = tasks;
        this.problems = problems;
        this.opened = opened;
        this.settings = settings;
        this.lastSeen = new LastSeenFile(parts.folders().lastSeen());
    }

    /** A story without tags of its own gets those of the desk. */
    private StoryOpening ready() {
        return parts.opening().get().withTags(new DeskTags(parts.folders().tags()).usual());
    }

    void open(List<Path> given) {
        replace(() -> stories().open(given), given.size() == 1 ? Optional.of(given.getFirst()) : Optional.empty());
    }

    void sample(String name) {
        replace(() -> stories().open(List.of(parts.samples().copied(name))), Optional.empty());
    }

    private record Loaded(StoryDesk desk, Optional<LastSeen> last) { }

    /** A way to a story that may fail. */
    private interface Way {
        StoryDesk open() throws ProblemException;
    }

    /** The story before is closed first; it comes back where the next cannot be opened. */
    private void replace(Way way, Optional<Path> given) {
        Optional<StoryDesk> before = release();
        before.ifPresent(leaving::add);
        tasks.run(lane, (progress, cancellation) -> {
            closeLeaving();
            return loaded(way.open());
        }, loaded -> show(loaded, given.orElseGet(loaded.desk()::file)), problem -> {
            problems.accept(problem);
            before.ifPresent(b -> tasks.run(lane, (progress, cancellation) ->
                    loaded(stories().open(List.of(b.file()))), loaded -> show(loaded, b.file()), problems));
        });
    }

    /** Adds a pasted version to the open story, or begins a new story with it. */
    void paste(Edition edition, String title) {
        model.desk().ifPresentOrElse(desk -> tasks.run(lane, (progress, cancellation) -> {
            desk.add(edition);
            return edition;
        }, added -> model.recompare(), problems), () -> tasks.run(lane, (progress, cancellation) ->
                loaded(stories().start(new Story(title, Optional.empty(), List.of(edition)))),
                loaded -> show(loaded, loaded.desk().file()), problems));
    }

    /** @return the version made of {@code text}, under an id the open story does not use */
    Edition pasted(String text, Optional<String> outlet, Optional<java.time.LocalDate> published) throws ProblemException {
        return PastedText.edition(text, model.desk().map(d -> d.story().editions().stream().map(Edition::id)
                .collect(Collectors.toSet())).orElse(java.util.Set.of()), outlet, published);
    }

    void close() {
        release().ifPresent(leaving::add);
        tasks.run(closing, (progress, cancellation) -> {
            closeLeaving();
            return true;
        }, done -> { }, problems);
    }

    private void show(Loaded loaded, Path given) {
        model.open(loaded.desk(), loaded.last());
        opened.accept(loaded.desk(), given);
    }

    /** Takes the story from the window; how it was looked at is kept for the next time. */
    Optional<StoryDesk> release() {
        model.state().get().ifPresent(state -> {
            LastSeen seen = LastSeen.of(state);
            tasks.run(new TaskRunner.Lane("last-seen"), (progress, cancellation) -> {
                lastSeen.keep(state.file(), seen);
                return true;
            }, done -> { }, problems);
        });
        return model.release();
    }

    /** The same at the very end: nothing is left to chance, since no other thread may come to its turn any more. */
    Optional<StoryDesk> finish() {
        model.state().get().ifPresent(state -> lastSeen.keep(state.file(), LastSeen.of(state)));
        return model.release();
    }

    /** Asked away from the window's thread. */
    private StoryOpening stories() {
        String name = settings.now().editor();
        return name.isBlank() ? ready() : ready().by(name);
    }

    private Loaded loaded(StoryDesk desk) {
        return new Loaded(desk, lastSeen.of(desk.file()));
    }

    private void closeLeaving() throws ProblemException {
        synchronized (leaving) {
            for (StoryDesk desk = leaving.poll(); desk != null; desk = leaving.poll()) {
                desk.close();
            }
        }
    }
}
