package milaan.ui.workbench;

import java.util.Optional;
import java.util.function.Supplier;
import milaan.annotation.Edit;
import milaan.ui.control.Toast;
import milaan.ui.desk.ReviewQueue;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.findings.FindingFilter;
import milaan.ui.findings.FindingItem;
import milaan.ui.sheets.QueueSheet;
import milaan.ui.words.Words;

/** Going through what is left to decide, from pair to pair, and deciding for the whole story at once. */
final class Queue {

    private final WorkbenchModel model;
    private final Supplier<WorkbenchView> view;

    Queue(WorkbenchModel model, Supplier<WorkbenchView> view) {
        this.model = model;
        this.view = view;
    }

    /** Tells when the last discrepancy of the pair has been decided, and where it goes on. */
    void follow() {
        model.queue().addListener((o, before, now) -> model.state().get().map(s -> s.pair().key()).ifPresent(pair -> {
            int open = now.of(pair).map(ReviewQueue.Entry::open).orElse(0);
            if (open == 0 && before.of(pair).filter(e -> e.open() > 0).isPresent()) {
                done(now, pair);
            }
        }));
    }

    private void done(ReviewQueue queue, Edit.PairKey pair) {
        Optional<ReviewQueue.Entry> next = queue.after(pair);
        say(next.map(e -> words().text("ui.queue.pair-done", name(e), e.open()))
                .orElseGet(() -> words().text("ui.queue.story-done", queue.total())),
                next.map(e -> new Toast.Action(words().text("ui.queue.go"), this::next)));
    }

    /** To the next discrepancy nobody has decided, in the next pair where this one is done. */
    void next() {
        boolean open = model.state().get().filter(s -> s.discrepancies().stream().anyMatch(f -> !f.isReviewed())).isPresent();
        model.nextUnreviewed().ifPresentOrElse(
                entry -> say(words().text("ui.queue.next-pair", name(entry), entry.open()), Optional.empty()), () -> {
                    if (!open) {
                        say(words().text("ui.queue.story-done", model.queue().get().total()), Optional.empty());
                    }
                });
    }

    void sheet() {
        new QueueSheet(model, words(), view.get().sheet()).open();
    }

    void general() {
        new StoryRules(model, words(), view.get().sheet()).ask();
    }

    void rules() {
        new StoryRules(model, words(), view.get().sheet()).list();
    }

    /** Into the words the list is filtered by. */
    void filter() {
        view.get().filter();
    }

    /** Lists all findings again. */
    void unfilter() {
        model.filter(FindingFilter.ALL);
    }

    /** "3 of 9", with the whole story where it has several pairs. */
    String progress(Words words) {
        return model.state().get().map(state -> {
            long decided = state.discrepancies().stream().filter(FindingItem::isReviewed).count();
            ReviewQueue queue = model.queue().get();
            String here = state.discrepancies().isEmpty() ? words.text("ui.queue.nothing")
                    : words.text("ui.queue.here", decided, state.discrepancies().size());
            return queue.entries().size() < 2 ? here
                    : words.text("ui.queue.here-and-story", here, queue.decided(), queue.total());
        }).orElse("");
    }

    private String name(ReviewQueue.Entry entry) {
        return model.state().get().map(s -> QueueSheet.name(words(), s.story(), entry.pair())).orElse("");
    }

    private Words words() {
        return view.get().words();
    }

    private void say(String message, Optional<Toast.Action> action) {
        view.get().toast().say(message, action);
    }
}
