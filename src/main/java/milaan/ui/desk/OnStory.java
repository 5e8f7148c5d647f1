package milaan.ui.desk;

import java.util.function.Predicate;
import milaan.ui.story.ClaimItem;

/** Whether something can be done now, asked of the open story. */
public record OnStory(WorkbenchModel model) {

    public boolean isOpen() {
        return model.state().get().isPresent();
    }

    public boolean onFinding() {
        return holds(s -> s.currentFinding().isPresent());
    }

    /** Whether the current claim is a span that was marked by hand. */
    public boolean onSpan() {
        return holds(s -> s.currentClaim().filter(ClaimItem::span).isPresent());
    }

    public boolean onClaim() {
        return holds(s -> s.currentClaim().isPresent() || s.currentFinding().isPresent());
    }

    public boolean isIn(Mode mode) {
        return holds(s -> s.view().mode() == mode);
    }

    /** False where no story is open. */
    public boolean holds(Predicate<DeskState> what) {
        return model.state().get().filter(what).isPresent();
    }
}
