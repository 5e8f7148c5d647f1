package milaan.ui.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import milaan.facts.Fact;
import milaan.model.TextSpan;
import milaan.ui.findings.FindingItem;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;

/** Finds where a reading key leads. Pure: from a state to the next selection. */
public final class Navigator {

    private record Place(Side side, Fact fact) { }

    private Navigator() { }

    /** @param step 1 or -1 */
    public static Selection discrepancy(DeskState state, int step) {
        return step(state.discrepancies(), index(state.discrepancies(), state), step)
                .map(item -> at(state, item)).orElse(state.selection());
    }

    /** The next discrepancy nobody has decided, from the top again where there is none below. */
    public static Selection unreviewed(DeskState state) {
        List<FindingItem> all = state.discrepancies();
        int from = index(all, state);
        for (int i = 1; i <= all.size(); i++) {
            FindingItem item = all.get(Math.floorMod(from + i, all.size()));
            if (!item.isReviewed()) {
                return at(state, item);
            }
        }
        return state.selection();
    }

    public static Selection claim(DeskState state, int step) {
        Side side = state.selection().side();
        List<ClaimItem> claims = state.pair().claims().on(side).stream().filter(wanted(state)).toList();
        Optional<ClaimItem> current = state.currentClaim();
        int from = current.map(claims::indexOf).orElse(-1);
        if (from < 0 && current.isPresent() && current.get().isOn(side)) {
            // The current one is left out of the view: go on from where it stands.
            TextSpan here = current.get().cover(side).orElseThrow();
            from = (int) claims.stream().filter(c -> c.on(side).getFirst().start() < here.start()).count() - 1;
            from = step < 0 ? from + 1 : from;
        }
        return step(claims, from, step).map(c -> at(state, c)).orElse(state.selection());
    }

    /** Through the facts of the claim: first those on the left, then those on the right. */
    public static Selection fact(DeskState state, int step) {
        List<Place> places = state.currentClaim().map(c -> facts(state, c)).orElse(List.of());
        int from = state.selection().fact()
                .map(f -> places.indexOf(new Place(state.selection().side(), f)))
                .orElseGet(() -> beforeFirst(places, state.selection().side(), step));
        return step(places, from, step).map(p -> state.selection().at(p.side(), p.fact()))
                .orElse(state.selection());
    }

    /** Where no fact is current, the first one in the pane that is read comes next. */
    private static int beforeFirst(List<Place> places, Side side, int step) {
        int onLeft = (int) places.stream().filter(p -> p.side() == Side.LEFT).count();
        if (side == Side.RIGHT) {
            return step > 0 ? onLeft - 1 : -1;
        }
        return step > 0 ? -1 : onLeft;
    }

    public static Selection otherPane(DeskState state) {
        Side other = state.selection().side().other();
        boolean there = state.currentClaim().filter(c -> c.isOn(other)).isPresent();
        return there ? state.selection().on(other) : state.here(other).selection();
    }

    /** Where to be when the current claim is gone: at what stands in its place. */
    static Selection instead(DeskState state, ClaimItem gone) {
        Side side = gone.isOn(state.selection().side()) ? state.selection().side() : state.selection().side().other();
        Optional<ClaimItem> same = state.pair().claims().in(gone.left(), gone.right());
        return same.or(() -> gone.cover(side).flatMap(place -> state.pair().claims().at(side, place)))
                .map(c -> at(state, c)).orElse(Selection.NONE);
    }

    /**
     * The claim under a click, with the finding that was hit or else the first in it; a marked span where it is the
     * shorter of the two.
     */
    public static Selection click(DeskState state, Side side, int offset) {
        TextSpan point = new TextSpan(offset, offset + 1);
        Optional<ClaimItem> claim = state.pair().claims().at(side, point);
        Optional<FindingItem> hit = state.findings().stream()
                .filter(f -> DeskState.place(f, side).filter(s -> s.contains(offset)).isPresent())
                .min(Comparator.comparing(f -> DeskState.place(f, side).orElseThrow().length()));
        Optional<ClaimItem> span = state.pair().claims().spanAt(side, point).filter(s -> hit.map(h ->
                DeskState.place(h, side).orElseThrow().length() >= s.on(side).getFirst().length()).orElse(true));
        if (span.isPresent()) {
            return at(state.selection(state.selection().on(side)), span.get());
        }
        return claim.map(c -> hit.map(h -> at(state.selection(state.selection().on(side)), h))
                .orElseGet(() -> at(state.selection(state.selection().on(side)), c))).orElse(state.selection().on(side));
    }

    /** @param index from 0; a sentence that is in no claim leaves the editor where it is */
    public static Selection sentence(DeskState state, Side side, int index) {
        TextSpan sentence = state.pair().analysis(side).text().sentences().get(index).span();
        return state.pair().claims().at(side, sentence)
                .map(claim -> at(state.selection(state.selection().on(side)), claim)).orElse(state.selection());
    }

    static Selection at(DeskState state, FindingItem item) {
        Side side = DeskState.place(item, state.selection().side()).isPresent()
                ? state.selection().side() : state.selection().side().other();
        Optional<ClaimItem> claim = DeskState.place(item, side).flatMap(s -> state.pair().claims().at(side, s));
        return new Selection(side, claim.map(c -> c.claim().key()), Optional.of(item.key()), Optional.empty(), false);
    }

    static Selection at(DeskState state, ClaimItem claim) {
        Side side = claim.isOn(state.selection().side()) ? state.selection().side() : state.selection().side().other();
        // On a span the keys mean the span, not a finding that happens to stand in it.
        Optional<FindingItem> first = claim.span() ? Optional.empty() : state.in(claim).stream()
                .min(Comparator.comparing(f -> f.number() == 0 ? Integer.MAX_VALUE : f.number()));
        return new Selection(side, Optional.of(claim.claim().key()), first.map(FindingItem::key), Optional.empty(), false);
    }

    private static Predicate<ClaimItem> wanted(DeskState state) {
        return claim -> !state.view().disagreementsOnly() || claim.bead().isEmpty() || !state.in(claim).isEmpty();
    }

    private static List<Place> facts(DeskState state, ClaimItem claim) {
        List<Place> places = new ArrayList<>();
        for (Side side : Side.values()) {
            state.pair().analysis(side).facts().stream()
                    .filter(f -> claim.on(side).stream().anyMatch(s -> s.overlaps(f.span())))
                    .forEach(f -> places.add(new Place(side, f)));
        }
        return places;
    }

    private static int index(List<FindingItem> all, DeskState state) {
        Optional<FindingItem> current = state.currentFinding();
        int at = current.map(c -> all.stream().map(FindingItem::key).toList().indexOf(c.key())).orElse(-1);
        return at >= 0 ? at : before(all, state);
    }

    /** Where no discrepancy is current: the last one that stands above the current claim. */
    private static int before(List<FindingItem> all, DeskState state) {
        Side side = state.selection().side();
        int here = state.currentClaim().flatMap(c -> c.cover(side)).map(TextSpan::start).orElse(-1);
        return (int) all.stream().filter(f -> DeskState.place(f, side).filter(s -> s.start() < here).isPresent())
                .count() - 1;
    }

    private static <T> Optional<T> step(List<T> all, int from, int step) {
        int to = from < 0 && step < 0 ? all.size() - 1 : from + step;
        return to >= 0 && to < all.size() ? Optional.of(all.get(to)) : Optional.empty();
    }
}
