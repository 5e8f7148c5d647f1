package milaan.ui.task;

import java.util.function.Consumer;
import milaan.work.Cancellation;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** Does everything at once on the calling thread: for view-model tests and whatever needs no window. */
public final class DirectTaskRunner implements TaskRunner {

    @Override
    public <T> void run(Lane lane, Work<T> work, Consumer<? super T> done, Consumer<Problem> failed,
                        Consumer<Double> progress) {
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
        action.run();
    }
}
