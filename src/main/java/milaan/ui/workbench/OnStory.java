package milaan.ui.workbench;

import java.util.function.Predicate;
import milaan.ui.story.ClaimItem;

/** Whether something can be done now, asked of the open story. */
record OnStory(WorkbenchModel model) {

    boolean isOpen() {
        return model.state().get().isPresent();
    }

    boolean onFinding() {
        return holds(s -> s.currentFinding().isPresent());
    }

    /** Whether the current claim is a span that was marked by hand. */
    boolean onSpan() {
        return holds(s -> s.currentClaim().filter(ClaimItem::span).isPresent());
    }

    boolean onClaim() {
        return holds(s -> s.currentClaim().isPresent() || s.currentFinding().isPresent());
    }

    boolean isIn(Mode mode) {
        return holds(s -> s.view().mode() == mode);
    }

    /** False where no story is open. */
    boolean holds(Predicate<DeskState> what) {
        return model.state().get().filter(what).isPresent();
    }
}
