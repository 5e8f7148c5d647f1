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
import milaan.intake.PastedText;
import milaan.model.Edition;
import milaan.model.Story;
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
    private final TaskRunner.Lane lane = new TaskRunner.Lane("opening");
    private final TaskRunner.Lane closing = new TaskRunner.Lane("closing");
    /** Off the desk, but their files not closed yet. Whoever comes first closes them: the next story may be the same file. */
    private final Queue<StoryDesk> leaving = new ConcurrentLinkedQueue<>();

    /** @param opened told the story and what it was opened from */
    Opening(WorkbenchParts parts, WorkbenchModel model, TaskRunner tasks, Consumer<Problem> problems,
            BiConsumer<StoryDesk, Path> opened) {
        this.parts = parts;
        this.model = model;
        this.tasks = tasks;
        this.problems = problems;
        this.opened = opened;
    }

    void open(List<Path> given) {
        replace(() -> parts.opening().get().open(given), given.size() == 1 ? Optional.of(given.getFirst()) : Optional.empty());
    }

    void sample(String name) {
        replace(() -> parts.opening().get().open(List.of(parts.samples().copied(name))), Optional.empty());
    }

    /** A way to a story that may fail. */
    private interface Way {
        StoryDesk open() throws ProblemException;
    }

    /** The story before is closed first; it comes back where the next cannot be opened. */
    private void replace(Way way, Optional<Path> given) {
        Optional<StoryDesk> before = model.release();
        before.ifPresent(leaving::add);
        tasks.run(lane, (progress, cancellation) -> {
            closeLeaving();
            return way.open();
        }, desk -> show(desk, given.orElseGet(desk::file)), problem -> {
            problems.accept(problem);
            before.ifPresent(b -> tasks.run(lane, (progress, cancellation) ->
                    parts.opening().get().open(List.of(b.file())), desk -> show(desk, desk.file()), problems));
        });
    }

    /** Adds a pasted version to the open story, or begins a new story with it. */
    void paste(Edition edition, String title) {
        model.desk().ifPresentOrElse(desk -> tasks.run(lane, (progress, cancellation) -> {
            desk.add(edition);
            return edition;
        }, added -> model.recompare(), problems), () -> tasks.run(lane, (progress, cancellation) ->
                parts.opening().get().start(new Story(title, Optional.empty(), List.of(edition))),
                desk -> show(desk, desk.file()), problems));
    }

    /** @return the version made of {@code text}, under an id the open story does not use */
    Edition pasted(String text, Optional<String> outlet, Optional<java.time.LocalDate> published) throws ProblemException {
        return PastedText.edition(text, model.desk().map(d -> d.story().editions().stream().map(Edition::id)
                .collect(Collectors.toSet())).orElse(java.util.Set.of()), outlet, published);
    }

    void close() {
        model.release().ifPresent(leaving::add);
        tasks.run(closing, (progress, cancellation) -> {
            closeLeaving();
            return true;
        }, done -> { }, problems);
    }

    private void show(StoryDesk desk, Path given) {
        model.open(desk);
        opened.accept(desk, given);
    }

    private void closeLeaving() throws ProblemException {
        synchronized (leaving) {
            for (StoryDesk desk = leaving.poll(); desk != null; desk = leaving.poll()) {
                desk.close();
            }
        }
    }
}
