package milaan.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import milaan.alignment.Bead;
import milaan.alignment.BeadChange;
import milaan.alignment.BeadPlan;
import milaan.alignment.Evidence;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Sentence;
import milaan.ui.story.Side;

/** What an editor does to the links of the two versions, each time one edit. */
public final class Aligning {

    /** More would not be read. */
    public static final int CANDIDATES = 5;
    /** So many sentences of its own claim may be among the likeliest. */
    private static final int LINKED = 3;

    /** A change of the links that the present state allows or not. */
    @FunctionalInterface
    public interface Plan {
        Optional<BeadChange> of(DeskState state);
    }

    private final WorkbenchModel model;

    public Aligning(WorkbenchModel model) {
        this.model = model;
    }

    /** The two sentences the panes are at answer each other. */
    public static Optional<BeadChange> link(DeskState state) {
        return both(state) ? plan(state).link(state.cursors().left(), state.cursors().right()) : Optional.empty();
    }

    public static Optional<BeadChange> unlink(DeskState state) {
        return plan(state).unlink(text(side(state)), at(state, side(state)));
    }

    public static Optional<BeadChange> up(DeskState state) {
        return plan(state).move(text(side(state)), at(state, side(state)), -1);
    }

    public static Optional<BeadChange> down(DeskState state) {
        return plan(state).move(text(side(state)), at(state, side(state)), 1);
    }

    public static Optional<BeadChange> merge(DeskState state) {
        return plan(state).merge(text(side(state)), at(state, side(state)), sentences(state, side(state)).size());
    }

    public static Optional<BeadChange> split(DeskState state) {
        Side side = side(state);
        return plan(state).split(text(side), at(state, side), at(state, side.other()), (left, right) ->
                inCommon(state, left, right));
    }

    /** Whether {@code plan} would change anything now. */
    public boolean can(Plan plan) {
        return model.state().get().flatMap(plan::of).isPresent();
    }

    public void change(Plan plan) {
        model.state().get().ifPresent(state -> plan.of(state).ifPresent(change -> model.relink(state.links().edit(change))));
    }

    /** The pane the keys act in goes {@code step} sentences on; the other one stays. */
    public void step(int step) {
        model.state().get().ifPresent(state -> {
            Side side = side(state);
            int to = Math.clamp((long) at(state, side) + step, 0, Math.max(0, sentences(state, side).size() - 1));
            model.to(now -> now.cursor(side, to));
        });
    }

    /** To the next pane on the right, after the last to the first. */
    public void otherPane() {
        model.to(now -> {
            DeskState from = now.beforeNextPane();
            Side next = side(from).other();
            return from.cursor(next, at(from, next));
        });
    }

    /** To the sentence that was clicked. */
    public void clicked(Side side, int offset) {
        model.to(now -> now.cursor(side, now.pair().analysis(side).text().sentenceOf(new TextSpan(offset, offset))));
    }

    /** What may answer the sentence the keys act at, likeliest first, without what answers it already. */
    public static List<Bead> candidates(DeskState state) {
        BeadPlan.Text text = text(side(state));
        int at = at(state, side(state));
        List<Bead> offered = state.offers().map(offers -> offers.of(text, at, CANDIDATES + LINKED)).orElseGet(() ->
                state.pair().comparison().alignment().candidates().stream().filter(b -> b.on(text).contains(at))
                        .sorted(Comparator.comparingDouble(Bead::score).reversed()).toList());
        Optional<Bead> own = own(state);
        return offered.stream().filter(b -> own.filter(o -> o.left().containsAll(b.left())
                && o.right().containsAll(b.right())).isEmpty()).limit(CANDIDATES).toList();
    }

    /** Which of the {@link #candidates} the other pane is at, from 0. */
    public static Optional<Integer> chosen(DeskState state) {
        int there = at(state, side(state).other());
        BeadPlan.Text across = text(side(state).other());
        List<Bead> all = candidates(state);
        return all.stream().filter(b -> b.on(across).contains(there)).findFirst().map(all::indexOf);
    }

    /** Shows candidate {@code number}, from 0, in the other pane. */
    public void candidate(int number) {
        model.state().get().ifPresent(state -> {
            List<Bead> all = candidates(state);
            if (number >= 0 && number < all.size()) {
        Side own = side(state);
                int there = all.get(number).on(text(own.other())).getFirst();
                model.to(now -> now.cursor(own.other(), there).cursor(own, at(now, own)));
            }
        });
    }

    /** The next candidate or the one before. */
    public void nextCandidate(int step) {
        model.state().get().ifPresent(state -> {
            int from = chosen(state).orElse(step > 0 ? -1 : candidates(state).size());
            candidate(from + step);
        });
    }

    public boolean hasCandidate(int number) {
        return model.state().get().filter(state -> number < candidates(state).size()).isPresent();
    }

    /** The bead the two cursors share. */
    public static Optional<Bead> shared(DeskState state) {
        return plan(state).at(BeadPlan.Text.LEFT, state.cursors().left())
                .filter(b -> b.right().contains(state.cursors().right()));
    }

    /** The bead at the cursor of the pane the keys act in. */
    public static Optional<Bead> own(DeskState state) {
        return plan(state).at(text(side(state)), at(state, side(state)));
    }

    public static BeadPlan.Text text(Side side) {
        return side == Side.LEFT ? BeadPlan.Text.LEFT : BeadPlan.Text.RIGHT;
    }

    private static double inCommon(DeskState state, List<Integer> left, List<Integer> right) {
        ReadText leftText = state.pair().analysis(Side.LEFT).text();
        ReadText rightText = state.pair().analysis(Side.RIGHT).text();
        return own(state).map(Bead::evidence).orElse(List.of()).stream()
                .filter(e -> left.contains(leftText.sentenceOf(e.left())) && right.contains(rightText.sentenceOf(e.right())))
                .mapToDouble(Evidence::weight).sum();
    }

    private static boolean both(DeskState state) {
        return state.cursor(Side.LEFT).isPresent() && state.cursor(Side.RIGHT).isPresent();
    }

    private static BeadPlan plan(DeskState state) {
        return new BeadPlan(state.pair().comparison().alignment());
    }

    private static Side side(DeskState state) {
        return state.selection().side();
    }

    private static int at(DeskState state, Side side) {
        return state.cursors().on(side);
    }

    private static List<Sentence> sentences(DeskState state, Side side) {
        return state.pair().analysis(side).text().sentences();
    }
}
