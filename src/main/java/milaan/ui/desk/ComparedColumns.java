package milaan.ui.desk;

import java.util.List;
import java.util.Optional;
import milaan.alignment.Offers;
import milaan.annotation.Edit;
import milaan.app.StoryDesk;
import milaan.model.Story;
import milaan.ui.findings.FindingItem;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;
import milaan.work.Cancellation;

/**
 * What comes back from comparing the versions side by side.
 *
 * @param beside the pair of a third version, which stands at {@code at}
 * @param offers what may answer each sentence, where links are being made by hand
 */
record ComparedColumns(OpenPair pair, Optional<OpenPair> beside, Side at, Optional<Offers> offers) {

    /** May take long; @param offered whether links are being made by hand */
    static ComparedColumns of(StoryDesk desk, Story story, Columns columns, boolean offered, Cancellation cancellation) {
        return new ComparedColumns(pair(desk, story, columns.pair(), cancellation),
                columns.beside().map(key -> pair(desk, story, key, cancellation)), columns.at(),
                offered ? Optional.of(desk.offers(columns.pair(), cancellation)) : Optional.empty());
    }

    /**
     * How the window looks with it.
     *
     * @param shown what it shows now: the editor may have gone on while the texts were compared; empty for a story just
     *              opened
     */
    DeskState in(StoryDesk desk, Optional<DeskState> shown, DeskState.View begun) {
        DeskState fresh = state(desk, shown, begun);
        if (shown.filter(now -> beside.filter(b -> b.key().equals(now.pair().key())).isPresent()).isPresent()) {
            return fresh.turned().as(shown.get()).marking(shown.get().marking());
        }
        return same(shown).map(now -> fresh.marking(now.marking()).kept(now.selection()))
                .orElseGet(() -> reading(fresh).selection(first(fresh)));
    }

    private DeskState state(StoryDesk desk, Optional<DeskState> shown, DeskState.View begun) {
        OpenPair open = pair.with(desk.annotations());
        boolean aligning = shown.filter(now -> now.view().mode() == Mode.ALIGNING).isPresent();
        return new DeskState(desk.story(), desk.tags(), desk.file(), open, desk.history(), findings(desk, open),
                Selection.NONE, desk.saveState(), shown.map(DeskState::view).orElse(begun),
                same(shown).map(DeskState::cursors).orElse(Cursors.START), third(desk, shown), Marking.NONE,
                offers.filter(o -> aligning));
    }

    private Optional<Beside> third(StoryDesk desk, Optional<DeskState> shown) {
        return beside.map(b -> b.with(desk.annotations())).map(b -> new Beside(b, findings(desk, b), at,
                shown.flatMap(DeskState::beside).filter(o -> o.pair().key().equals(b.key())).map(Beside::cursor).orElse(0)));
    }

    private Optional<DeskState> same(Optional<DeskState> shown) {
        return shown.filter(now -> now.pair().key().equals(pair.key()));
    }

    /** In other texts nothing is being marked yet. */
    private static DeskState reading(DeskState state) {
        return state.view().mode() == Mode.MARKING ? state.view(state.view().mode(Mode.READING)) : state;
    }

    /** The reader begins at the first claim, so that every key has something to act on. */
    private static Selection first(DeskState state) {
        List<ClaimItem> claims = state.pair().claims().on(Side.LEFT);
        return claims.isEmpty() ? Selection.NONE : Navigator.at(state, claims.getFirst());
    }

    private static OpenPair pair(StoryDesk desk, Story story, Edit.PairKey key, Cancellation cancellation) {
        return OpenPair.of(story.edition(key.left()).orElseThrow(), story.edition(key.right()).orElseThrow(),
                desk.compare(key, cancellation));
    }

    private static List<FindingItem> findings(StoryDesk desk, OpenPair pair) {
        return FindingItem.of(pair.comparison(), pair.key(), desk.annotations());
    }
}
