package milaan.ui.desk;

import java.util.Optional;
import milaan.annotation.Edit;
import milaan.ui.story.Side;

/**
 * A place in a story an editor has been at, or goes to.
 *
 * @param claim   key of the claim; @param finding key of the finding
 */
public record Place(Edit.PairKey pair, Side side, Optional<String> claim, Optional<String> finding) {

    /** Where the editor is; empty where nothing is current. */
    public static Optional<Place> of(DeskState state) {
        Selection at = state.selection();
        return at.claim().isEmpty() && at.finding().isEmpty() ? Optional.empty()
                : Optional.of(new Place(state.pair().key(), at.side(), at.claim(), at.finding()));
    }

    /** This place in {@code state}; empty where another pair is open or what was here is gone. */
    Optional<Selection> in(DeskState state) {
        if (!state.pair().key().equals(pair)) {
            return Optional.empty();
        }
        Optional<String> found = finding.filter(key -> state.finding(key).isPresent());
        Optional<String> there = claim.filter(key -> state.pair().claims().withKey(key).isPresent());
        return there.map(key -> new Selection(side, there, found, Optional.empty(), false))
                .or(() -> found.flatMap(state::finding).map(item -> Navigator.at(state, item)));
    }

    /** Whether both are the same claim and finding, seen from whichever side. */
    boolean isSameAs(Place other) {
        return pair.equals(other.pair) && claim.equals(other.claim) && finding.equals(other.finding);
    }
}
