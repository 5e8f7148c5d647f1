package milaan.ui.desk;

import java.util.Optional;
import milaan.annotation.Edit;
import milaan.ui.findings.FindingFilter;

/**
 * How a story was looked at when it was left. It belongs to the person and not to the story's shared evidence.
 *
 * @param place empty where nothing was current
 */
public record LastSeen(Edit.PairKey pair, Optional<Place> place, boolean disagreementsOnly, boolean asideFolded, boolean together,
                FindingFilter filter) {

    public static LastSeen of(DeskState state) {
        DeskState.View view = state.view();
        return new LastSeen(state.pair().key(), Place.of(state), view.disagreementsOnly(), view.asideFolded(),
                view.together(), view.filter());
    }

    /** Reading again, whatever mode it was left in. */
    DeskState.View view() {
        DeskState.View view = DeskState.View.ALL.filter(filter);
        view = disagreementsOnly == view.disagreementsOnly() ? view : view.toggleDisagreementsOnly();
        view = asideFolded == view.asideFolded() ? view : view.toggleAside();
        return together == view.together() ? view : view.toggleTogether();
    }
}
