package milaan.ui.task;

import java.util.function.Consumer;
import milaan.work.Cancellation;
import milaan.work.Problem;
import milaan.work.ProblemException;
import milaan.work.Progress;

/**
 * Runs work away from the window and brings its result back to the window's thread. Within one {@link Lane} only the
 * newest request counts: an older one is asked to stop and its result is dropped.
 */
public interface TaskRunner {

    /** A kind of request of which the newest replaces the others. Compared by identity. */
    record Lane(String name) { }

    /** Work that may fail for a reason a person can understand. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress, Cancellation cancellation) throws ProblemException;
    }

    /**
     * Both consumers are called on the window's thread, at most one of them, at most once.
     *
     * @param progress called on the window's thread with 0..1
     */
    <T> void run(Lane lane, Work<T> work, Consumer<? super T> done, Consumer<Problem> failed,
                 Consumer<Double> progress);

    default <T> void run(Lane lane, Work<T> work, Consumer<? super T> done, Consumer<Problem> failed) {
        run(lane, work, done, failed, at -> { });
    }

    /** Stops wanting whatever runs in {@code lane}. */
    void cancel(Lane lane);

    /** Runs {@code action} on the window's thread; at once where this already is it. */
    void onWindowThread(Runnable action);
}
