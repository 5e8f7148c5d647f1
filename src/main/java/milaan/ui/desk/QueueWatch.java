package milaan.ui.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import milaan.annotation.Edit;
import milaan.annotation.StoryRule;
import milaan.app.StoryDesk;
import milaan.comparison.Comparison;
import milaan.ui.task.TaskRunner;

/** Keeps the queue of a story: compares its pairs in the background, and counts again after every edit. */
final class QueueWatch {

    private final TaskRunner tasks;
    private final TaskRunner.Lane lane = new TaskRunner.Lane("queue");
    private final ReadOnlyObjectWrapper<ReviewQueue> queue = new ReadOnlyObjectWrapper<>(ReviewQueue.EMPTY);
    private Map<Edit.PairKey, Comparison> comparisons = Map.of();

    QueueWatch(TaskRunner tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<ReviewQueue> queue() {
        return queue.getReadOnlyProperty();
    }

    /** Compares the pairs anew; those on which nothing has changed cost nothing. */
    void compare(StoryDesk desk) {
        tasks.run(lane, (progress, cancellation) -> {
            Map<Edit.PairKey, Comparison> all = new LinkedHashMap<>();
            for (Edit.PairKey pair : desk.standardPairs()) {
                cancellation.check();
                all.put(pair, desk.compare(pair, cancellation));
            }
            return all;
            // What cannot be compared is told where the pair is opened.
        }, all -> {
            comparisons = all;
            count(desk);
        }, problem -> { });
    }

    void count(StoryDesk desk) {
        queue.set(ReviewQueue.of(comparisons, desk.annotations()));
    }

    /** How many findings of the story {@code rule} answers, decided or not. */
    int answers(StoryRule rule) {
        return (int) comparisons.values().stream()
                .mapToLong(c -> c.findings().stream().filter(f -> rule.answers(c, f)).count()).sum();
    }

    void forget() {
        tasks.cancel(lane);
        comparisons = Map.of();
        queue.set(ReviewQueue.EMPTY);
    }
}
