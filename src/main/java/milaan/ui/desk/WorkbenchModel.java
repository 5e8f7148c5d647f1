package milaan.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import milaan.annotation.Edit;
import milaan.annotation.Event;
import milaan.annotation.StoryRule;
import milaan.app.SaveState;
import milaan.app.StoryDesk;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.ui.findings.FindingFilter;
import milaan.ui.story.Side;
import milaan.ui.task.TaskRunner;
import milaan.work.Notice;
import milaan.work.Problem;

/**
 * What the window shows and what its keys do, without a window. Use from the window's thread; comparing happens
 * elsewhere and comes back through the task runner.
 */
public final class WorkbenchModel {

    private final TaskRunner tasks;
    private final Comparing comparing;
    private final ReadOnlyObjectWrapper<Optional<DeskState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<StoryDesk> desk = Optional.empty();
    private List<Notice> notices = List.of();
    private final QueueWatch queue;
    /** How a story that has just been opened is looked at. */
    private DeskState.View begun = DeskState.View.ALL;
    private Optional<Function<DeskState, Selection>> arrival = Optional.empty();

    public WorkbenchModel(TaskRunner tasks, Consumer<Problem> problems) {
        this.tasks = tasks;
        this.comparing = new Comparing(tasks, problems);
        this.queue = new QueueWatch(tasks);
    }

    /** Empty while no story is open. */
    public ReadOnlyObjectProperty<Optional<DeskState>> state() {
        return state.getReadOnlyProperty();
    }

    /** How far the review of the story is, over all its pairs. */
    public ReadOnlyObjectProperty<ReviewQueue> queue() {
        return queue.queue();
    }

    /** How many findings of the story a rule answers. */
    public int answers(StoryRule rule) {
        return queue.answers(rule);
    }

    /** What was to be said when the story was opened and nobody has acknowledged. */
    public List<Notice> notices() {
        return notices;
    }

    public void noticesRead() {
        notices = List.of();
    }

    public void retrySaving() {
        desk.ifPresent(StoryDesk::retrySaving);
    }

    public Optional<StoryDesk> desk() {
        return desk;
    }

    /** Shows an opened story, its first Hindi version on the left and its first English one on the right. */
    public void open(StoryDesk opened) {
        open(opened, Optional.empty());
    }

    /** @param last how it was looked at when it was left; what of it is gone since does no harm */
    public void open(StoryDesk opened, Optional<LastSeen> last) {
        desk = Optional.of(opened);
        // Missing dates are asked for one by one in a bar of their own.
        notices = opened.notices().stream().filter(n -> !(n instanceof Notice.PublishedUnknown)).toList();
        opened.onSaveState(saved -> tasks.onWindowThread(() -> saved(opened, saved)));
        Optional<LastSeen> fits = last.filter(seen -> opened.story().edition(seen.pair().left()).isPresent()
                && opened.story().edition(seen.pair().right()).isPresent());
        begun = fits.map(LastSeen::view).orElse(DeskState.View.ALL);
        arrival = fits.flatMap(LastSeen::place).map(place -> there -> place.in(there).orElse(there.selection()));
        compare(opened, fits.map(LastSeen::pair).orElseGet(() -> firstPair(opened)), Optional.empty());
    }

    /** Shows no story any more. Closing the desk is the caller's part. */
    public Optional<StoryDesk> release() {
        stopComparing();
        Optional<StoryDesk> released = desk;
        desk = Optional.empty();
        notices = List.of();
        arrival = Optional.empty();
        state.set(Optional.empty());
        queue.forget();
        return released;
    }

    /** Puts another version into a pane; where another pane shows it already, the two change places. */
    public void choose(Side side, String edition) {
        state.get().map(Columns::of).ifPresent(columns -> choose(columns.column(side), edition));
    }

    /** Puts another version into the third pane. */
    public void chooseThird(String edition) {
        state.get().map(Columns::of).ifPresent(columns -> choose(columns.at() == Side.RIGHT ? 2 : 0, edition));
    }

    /** Puts another version into a pane, counted from 0 on the left; the one after the last is opened for it. */
    public void choose(int column, String edition) {
        state.get().ifPresent(now -> desk.ifPresent(d -> compare(d, Columns.of(now).choose(column, edition), state.get())));
    }

    /** Shows a third version beside the two, or the two on the left alone. */
    public void toggleThird() {
        state.get().ifPresent(now -> {
            if (now.beside().isPresent()) {
                DeskState left = now.beside().get().at() == Side.RIGHT ? now : now.turned();
                state.set(Optional.of(left.beside(Optional.empty())));
            } else {
                Columns.of(now).third(now.story()).ifPresent(three -> desk.ifPresent(d -> compare(d, three, state.get())));
            }
        });
    }

    /** Goes to a place, in another pair where it stands there. */
    public void visit(Place place) {
        state.get().ifPresent(now -> place.in(now).ifPresentOrElse(there -> go(s -> there), () -> desk.ifPresent(d -> {
            arrival = Optional.of(there -> place.in(there).orElse(there.selection()));
            compare(d, place.pair(), state.get());
        })));
    }

    /** Shows a pair, at its first discrepancy that nobody has decided. */
    public void review(Edit.PairKey pair) {
        if (state.get().filter(now -> now.pair().key().equals(pair)).isPresent()) {
            go(Navigator::unreviewed);
        } else {
            arrival = Optional.of(Navigator::unreviewed);
            desk.ifPresent(d -> compare(d, pair, state.get()));
        }
    }

    /**
     * Goes to the next discrepancy that nobody has decided; where this pair has none left, to those of the next pair.
     *
     * @return the pair gone on to; empty where this pair goes on, or the whole story is done
     */
    public Optional<ReviewQueue.Entry> nextUnreviewed() {
        boolean here = state.get().filter(now -> now.discrepancies().stream().anyMatch(f -> !f.isReviewed())).isPresent();
        Optional<ReviewQueue.Entry> further = here ? Optional.empty()
                : state.get().flatMap(now -> queue().get().after(now.pair().key()));
        further.ifPresentOrElse(entry -> review(entry.pair()), () -> go(Navigator::unreviewed));
        return further;
    }

    /** Compares again, after a version or a date has come in. */
    public void recompare() {
        desk.ifPresent(d -> {
            Optional<DeskState> now = state.get();
            // A story begun with one pasted version shows it on both sides until a second one comes.
            Optional<Edit.PairKey> two = now.map(s -> s.pair().key()).filter(k -> !k.left().equals(k.right()));
            compare(d, two.orElseGet(() -> firstPair(d)), now);
        });
    }

    /** Makes an edit: seen at once, committed by the story's own thread. */
    public void apply(Edit edit) {
        desk.ifPresent(d -> {
            d.apply(edit);
            edited(d);
        });
    }

    public void undo() {
        desk.flatMap(StoryDesk::undo).ifPresent(this::reverted);
    }

    public void redo() {
        desk.flatMap(StoryDesk::redo).ifPresent(this::reverted);
    }

    /** Whether two versions are being compared now. */
    public ReadOnlyBooleanProperty comparing() {
        return comparing.busy();
    }

    /** Gives a comparison up; what was shown before stays. */
    public void stopComparing() {
        comparing.stop();
    }

    /** Moves to wherever {@code way} leads from the present state. */
    public void go(Function<DeskState, Selection> way) {
        state.get().ifPresent(now -> state.set(Optional.of(now.selection(way.apply(now)))));
    }

    public void goTo(String finding) {
        go(now -> now.finding(finding).map(item -> Navigator.at(now, item)).orElse(now.selection()));
    }

    public void goToClaim(String claim) {
        go(now -> now.pair().claims().withKey(claim).map(item -> Navigator.at(now, item)).orElse(now.selection()));
    }

    public void filter(FindingFilter filter) {
        view(v -> v.filter(filter));
    }

    public void toggleDisagreementsOnly() {
        view(DeskState.View::toggleDisagreementsOnly);
    }

    /** Folds the lines set aside, or shows them. */
    public void toggleAside() {
        view(DeskState.View::toggleAside);
    }

    /** Lets one pane follow when the other is scrolled, or no longer. */
    public void toggleTogether() {
        view(DeskState.View::toggleTogether);
    }

    /** Changes what the keys mean in the panes. */
    public void mode(Mode mode) {
        view(v -> v.mode(mode));
        if (mode == Mode.ALIGNING) {
            // The comparison is there already; what else may be linked is looked up only now that it is wanted.
            recompare();
        }
    }

    private void view(Function<DeskState.View, DeskState.View> change) {
        state.get().ifPresent(now -> state.set(Optional.of(now.view(change.apply(now.view())))));
    }

    private void reverted(Event event) {
        desk.ifPresent(this::edited);
        show(event.edit());
    }

    /** Undo that cannot be seen frightens: shows where it happened. */
    private void show(Edit edit) {
        switch (edit) {
            case Edit.Decide e -> goTo(e.finding());
            case Edit.NoteFinding e -> goTo(e.finding());
            case Edit.FlagFinding e -> goTo(e.finding());
            case Edit.TagClaim e -> goToClaim(e.claim().key());
            case Edit.SetStatus e -> goToClaim(e.claim().key());
            case Edit.NoteClaim e -> goToClaim(e.claim().key());
            case Edit.FlagClaim e -> goToClaim(e.claim().key());
            case Edit.MarkSpan e -> goToClaim(e.claim().key());
            case Edit.CiteEvidence e -> goToClaim(e.claim().key());
            case Edit.LinkSentences e -> relinked(edit);
            case Edit.BarSentences e -> relinked(edit);
            case Edit.SetPublished e -> recompare();
            case Edit.SetRule e -> ruled(e.rule());
            case Edit.Together e when LinkedPlace.of(e).isSomewhere() -> relinked(edit);
            case Edit.Together e -> e.edits().stream().filter(Edit::changesComparison).findFirst()
                    .or(() -> e.edits().stream().findFirst()).ifPresent(this::show);
        }
    }

    /** Makes a change of the links: seen at once, findings after the comparison that follows. */
    public void relink(Edit edit) {
        desk.ifPresent(d -> {
            d.apply(edit);
            edited(d);
            relinked(edit);
        });
    }

    /** As {@link #go}, claim by claim or to the other pane. */
    public void walk(Function<DeskState, Selection> way) {
        to(now -> now.walked(way.apply(now)));
    }

    /** Shows what {@code way} makes of the present state. */
    public void to(UnaryOperator<DeskState> way) {
        state.get().ifPresent(now -> {
            DeskState next = way.apply(now);
            state.set(Optional.of(next));
            if (next.view().mode() == Mode.ALIGNING && !next.pair().key().equals(now.pair().key())) {
                recompare();
            }
        });
    }

    private void relinked(Edit edit) {
        state.get().ifPresent(now -> state.set(Optional.of(now.relinked(edit))));
        recompare();
    }

    /** Makes a rule for the story or takes it back; only joined names change what is found. */
    public void rule(StoryRule rule, boolean on) {
        apply(new Edit.SetRule(rule, on));
        ruled(rule);
    }

    private void ruled(StoryRule rule) {
        switch (rule) {
            case StoryRule.SameName joined -> recompare();
            case StoryRule.SameWords words -> { }
            case StoryRule.IgnoreKind kind -> { }
        }
    }

    private void edited(StoryDesk d) {
        state.get().ifPresent(now -> state.set(Optional.of(now.history(d.story(), d.history()).save(d.saveState()))));
        queue.count(d);
    }

    private void saved(StoryDesk saving, SaveState saved) {
        if (desk.filter(d -> d == saving).isPresent()) {
            state.get().ifPresent(now -> state.set(Optional.of(now.save(saved))));
        }
    }

    private void compare(StoryDesk d, Edit.PairKey key, Optional<DeskState> before) {
        compare(d, before.map(Columns::of).map(c -> c.pair().equals(key) ? c : c.pair(key)).orElseGet(() -> Columns.of(key)), before);
    }

    private void compare(StoryDesk d, Columns columns, Optional<DeskState> before) {
        Story story = d.story();
        boolean offered = before.filter(b -> b.view().mode() == Mode.ALIGNING).isPresent();
        comparing.start(cancellation -> ComparedColumns.of(d, story, columns, offered, cancellation), compared -> {
            DeskState there = compared.in(d, before.flatMap(b -> state.get()), begun);
            state.set(Optional.of(arrival.map(way -> there.selection(way.apply(there))).orElse(there)));
            arrival = Optional.empty();
            queue.compare(d);
        });
    }

    private static Edit.PairKey firstPair(StoryDesk d) {
        List<Edition> all = d.story().editions();
        return d.standardPairs().stream().findFirst()
                .orElseGet(() -> new Edit.PairKey(all.getFirst().id(), all.get(Math.min(1, all.size() - 1)).id()));
    }
}
