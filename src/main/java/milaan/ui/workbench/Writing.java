package milaan.ui.workbench;

import java.util.function.Supplier;
import milaan.ui.desk.Review;
import milaan.ui.desk.Selection;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.findings.FindingItem;
import milaan.ui.words.Words;

/** Notes and reasons, written over the desk without leaving it. */
final class Writing {

    private final WorkbenchModel model;
    private final Review review;
    private final Supplier<WorkbenchView> view;

    Writing(WorkbenchModel model, Review review, Supplier<WorkbenchView> view) {
        this.model = model;
        this.review = review;
        this.view = view;
    }

    /** The note of the current finding, or where there is none of the claim. */
    void note() {
        model.state().get().ifPresent(state -> {
            Selection at = state.selection();
            Words words = view.get().words();
            String about = state.currentFinding().map(FindingItem::finding)
                    .map(f -> words.findings().title(state.pair().comparison(), f)).orElse(words.text("ui.note.claim"));
            view.get().notes().open(words.text("ui.note.title", about), review.note(), note -> {
                review.note(at, note);
                view.get().read();
            });
        });
    }

    /** Why the current finding is none. */
    void reason() {
        model.state().get().ifPresent(state -> {
            Selection at = state.selection();
            view.get().notes().open(view.get().words().text("ui.reason.title"), review.reason(), reason -> {
                review.dismiss(at, reason);
                view.get().read();
            });
        });
    }
}
