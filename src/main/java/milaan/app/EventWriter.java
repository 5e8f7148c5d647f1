package milaan.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import milaan.annotation.Event;
import milaan.annotation.TagSet;
import milaan.model.Edition;
import milaan.store.StoryFile;
import milaan.work.Problem;
import milaan.work.ProblemException;

/**
 * The one thread that writes to a story file. Events are committed one by one, in their order; one that could not be
 * kept waits in memory and is tried again before the next.
 */
final class EventWriter {

    private final StoryFile file;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("story-file").daemon().factory());
    /** Touched only on {@link #thread}. */
    private final Deque<Event> waiting = new ArrayDeque<>();
    private volatile SaveState state;
    private volatile Consumer<SaveState> listener = s -> { };

    EventWriter(StoryFile file, long lastEvent) {
        this.file = file;
        this.state = new SaveState(lastEvent, lastEvent, Optional.empty());
    }

    SaveState state() {
        return state;
    }

    /** @param listener called on the writer's thread */
    void onChange(Consumer<SaveState> listener) {
        this.listener = listener;
    }

    void write(Event event) {
        thread.execute(() -> {
            waiting.add(event);
            tell(new SaveState(event.number(), state.saved(), state.problem()));
            drain();
        });
    }

    void retry() {
        thread.execute(this::drain);
    }

    void put(Edition edition) throws ProblemException {
        now(() -> file.put(edition));
    }

    /** Returns when they are in the file. */
    void put(TagSet tags) throws ProblemException {
        now(() -> file.put(tags));
    }

    @FunctionalInterface
    private interface Step {
        void run() throws ProblemException;
    }

    private void now(Step step) throws ProblemException {
        Future<Optional<ProblemException>> done = thread.submit(() -> {
            try {
                step.run();
                return Optional.<ProblemException>empty();
            } catch (ProblemException e) {
                return Optional.of(e);
            }
        });
        Optional<ProblemException> problem = result(done);
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    /** Writes what waits, closes the file, ends the thread. */
    void close() throws ProblemException {
        Future<Optional<ProblemException>> done = thread.submit(() -> {
            drain();
            try {
                file.close();
                return waiting.isEmpty() ? Optional.<ProblemException>empty()
                        : Optional.of(new ProblemException(new Problem.EditNotKept(file.path())));
            } catch (ProblemException e) {
                return Optional.of(e);
            }
        });
        thread.shutdown();
        Optional<ProblemException> problem = result(done);
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    private void drain() {
        try {
            while (!waiting.isEmpty()) {
                file.append(waiting.peekFirst());
                long saved = waiting.removeFirst().number();
                tell(new SaveState(state.made(), saved, Optional.empty()));
            }
        } catch (ProblemException e) {
            System.getLogger(EventWriter.class.getName()).log(System.Logger.Level.ERROR, "an edit was not kept", e);
            tell(new SaveState(state.made(), state.saved(), Optional.of(e.problem())));
        }
    }

    private void tell(SaveState next) {
        state = next;
        listener.accept(next);
    }

    private <T> T result(Future<T> future) throws ProblemException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(new Problem.EditNotKept(file.path()), e);
        } catch (ExecutionException e) {
            throw new ProblemException(new Problem.Unexpected("story file"), e.getCause());
        }
    }
}
