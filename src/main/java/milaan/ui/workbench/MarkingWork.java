package milaan.ui.workbench;

import java.util.Optional;
import java.util.function.Supplier;
import milaan.ui.desk.Marker;
import milaan.ui.desk.Review;
import milaan.ui.desk.Selection;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.words.Words;

/** What marking asks of the window: the keyboard in the right pane, a word about what was done, sheets. */
final class MarkingWork {

    private final WorkbenchModel model;
    private final Marker marker;
    private final Review review;
    private final TagSets tagSets;
    private final Supplier<WorkbenchView> view;

    MarkingWork(WorkbenchModel model, Marker marker, Review review, TagSets tagSets, Supplier<WorkbenchView> view) {
        this.tagSets = tagSets;
        this.model = model;
        this.marker = marker;
        this.review = review;
        this.view = view;
    }

    void begin() {
        marker.begin();
        view.get().read();
    }

    void otherPane() {
        marker.otherPane();
        view.get().read();
    }

    /** Makes spans of all equal words and says how many there are. */
    void equal() {
        Words words = view.get().words();
        model.state().get().ifPresent(state -> marker.equal().ifPresent(found -> {
            var sides = words.sides(state.pair());
            String said = found.left() + found.right() == 0 ? words.text("ui.equal.none", found.words())
                    : words.text(found.tagged() ? "ui.equal.tagged" : "ui.equal.picked", found.words(),
                    found.left() + found.right(), sides.left(), found.left(), sides.right(), found.right());
            view.get().toast().say(said, Optional.empty());
            view.get().read();
        }));
    }

    void remove() {
        review.removeSpan();
    }

    /** What the current claim rests on, a link or a text a line. */
    void evidence() {
        model.state().get().ifPresent(state -> {
            Selection at = state.selection();
            view.get().notes().open(view.get().words().text("ui.evidence.title"), review.evidence(), lines -> {
                review.evidence(at, lines);
                view.get().read();
            });
        });
    }

    void tags() {
        tagSets.edit();
    }
}
