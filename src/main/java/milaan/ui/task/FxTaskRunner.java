package milaan.ui.task;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import milaan.work.Problem;
import milaan.work.ProblemException;
import milaan.work.Progress;

/** The task runner of the real window. Use from the window's thread. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FxTaskRunner.class.getName());

    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "milaan-work");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Lane, Generation> newest = new IdentityHashMap<>();

    private static final class Generation {
        private volatile boolean stale;
    }

    @Override
    public <T> void run(Lane lane, Work<T> work, Consumer<? super T> done, Consumer<Problem> failed,
                        Consumer<Double> progress) {
        cancel(lane);
        Generation mine = new Generation();
        newest.put(lane, mine);
        BooleanSupplier wanted = () -> !mine.stale;
        Progress report = (at, total) -> deliver(wanted, () -> progress.accept((double) at / total));
        workers.execute(() -> {
            try {
                T result = work.run(report, () -> mine.stale);
                deliver(wanted, () -> done.accept(result));
            } catch (ProblemException e) {
                LOG.log(System.Logger.Level.INFO, lane.name() + ": " + e.problem(), e);
                deliver(wanted, () -> failed.accept(e.problem()));
            } catch (CancellationException e) {
                LOG.log(System.Logger.Level.DEBUG, lane.name() + " is no longer wanted", e);
            } catch (RuntimeException | Error e) {
                // The task boundary: whatever broke is told to the editor instead of ending the thread in silence.
                LOG.log(System.Logger.Level.ERROR, lane.name() + " failed", e);
                deliver(wanted, () -> failed.accept(new Problem.Unexpected(lane.name())));
            }
        });
    }

    @Override
    public void cancel(Lane lane) {
        Generation running = newest.remove(lane);
        if (running != null) {
            running.stale = true;
        }
    }

    @Override
    public void onWindowThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    @Override
    public void close() {
        newest.values().forEach(generation -> generation.stale = true);
        workers.shutdown();
        try {
            // What is being written just now is let finish; what is no longer wanted stops by itself.
            if (!workers.awaitTermination(2, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static void deliver(BooleanSupplier wanted, Runnable delivery) {
        Platform.runLater(() -> {
            if (wanted.getAsBoolean()) {
                delivery.run();
            }
        });
    }
}
