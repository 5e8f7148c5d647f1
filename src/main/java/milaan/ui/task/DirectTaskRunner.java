package milaan.ui.task;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import milaan.work.Cancellation;
import milaan.work.Problem;
import milaan.work.ProblemException;

/**
 * Does everything at once on the thread that made it: for view-model tests and whatever needs no window. What other
 * threads hand over waits until that thread calls again, as it would wait for the window's thread: run where it is, it
 * would change the state between a read and a write of its owner.
 */
public final class DirectTaskRunner implements TaskRunner {

    private final Thread owner = Thread.currentThread();
    private final Queue<Runnable> handedOver = new ConcurrentLinkedQueue<>();

    @Override
    public <T> void run(Lane lane, Work<T> work, Consumer<? super T> done, Consumer<Problem> failed,
                        Consumer<Double> progress) {
        catchUp();
        T result;
        try {
            result = work.run((at, total) -> progress.accept((double) at / total), Cancellation.never());
        } catch (ProblemException e) {
            failed.accept(e.problem());
            return;
        }
        done.accept(result);
    }

    @Override
    public void cancel(Lane lane) { }

    @Override
    public void onWindowThread(Runnable action) {
        handedOver.add(action);
        catchUp();
    }

    /** Does what other threads have handed over; nothing where another thread than the owner calls. */
    public void catchUp() {
        if (Thread.currentThread() == owner) {
            for (Runnable next = handedOver.poll(); next != null; next = handedOver.poll()) {
                next.run();
            }
        }
    }
}
