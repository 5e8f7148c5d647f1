package milaan.ui.desk;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import milaan.ui.task.TaskRunner;
import milaan.work.Cancellation;
import milaan.work.Problem;

/** Compares away from the window's thread, the newest wish only, and says whether it is at it. Use from the window's thread. */
final class Comparing {

    private final TaskRunner tasks;
    private final Consumer<Problem> problems;
    private final TaskRunner.Lane lane = new TaskRunner.Lane("comparing");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    Comparing(TaskRunner tasks, Consumer<Problem> problems) {
        this.tasks = tasks;
        this.problems = problems;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Gives up what runs. */
    void stop() {
        tasks.cancel(lane);
        busy.set(false);
    }

    void start(Function<Cancellation, ComparedColumns> work, Consumer<ComparedColumns> done) {
        busy.set(true);
        tasks.run(lane, (progress, cancellation) -> work.apply(cancellation), compared -> {
            busy.set(false);
            done.accept(compared);
        }, problem -> {
            busy.set(false);
            problems.accept(problem);
        });
    }
}
