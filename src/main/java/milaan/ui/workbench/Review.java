package milaan.ui.workbench;

import java.util.Optional;
import java.util.function.Function;
import milaan.annotation.Annotations;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Decision;
import milaan.annotation.Edit;
import milaan.annotation.Tag;
import milaan.annotation.Verdict;
import milaan.model.Language;
import milaan.ui.findings.FindingItem;
import milaan.ui.story.ClaimItem;

/** What an editor decides about the current finding and claim. */
public final class Review {

    /** Verdicts as the keys say them: by language, or by side where both texts are of one language. */
    public enum Answer { HINDI, ENGLISH, BOTH, ACCEPTABLE, CHECK }

    private final WorkbenchModel model;

    public Review(WorkbenchModel model) {
        this.model = model;
    }

    /** It is a discrepancy. Where it was not said which side is wrong, that is asked next; else moves on. */
    public void confirm() {
        onFinding((state, item) -> {
            if (state.selection().asking()) {
                model.go(Navigator::unreviewed);
                return;
            }
            boolean said = item.marks().decision().filter(d -> d instanceof Decision.Confirmed c
                    && c.verdict().isPresent()).isPresent();
            if (said) {
                model.go(Navigator::unreviewed);
            } else {
                decide(state, item, new Decision.Confirmed(Optional.empty()));
                model.go(now -> now.selection().asking(true));
            }
        });
    }

    /** Says which side is wrong; that confirms, too. Moves on where it was asked. */
    public void answer(Answer answer) {
        onFinding((state, item) -> {
            decide(state, item, new Decision.Confirmed(Optional.of(verdict(answer, state.pair()))));
            if (state.selection().asking()) {
                model.go(Navigator::unreviewed);
            }
        });
    }

    public void dismiss() {
        onFinding((state, item) -> {
            decide(state, item, new Decision.Dismissed(""));
            model.go(Navigator::unreviewed);
        });
    }

    /**
     * Dismisses the finding that was current at {@code at} and says why; moves on where it still is current. Nothing
     * happens where there is no reason and was none.
     */
    public void dismiss(Selection at, String reason) {
        if (reason.isEmpty() && reason().isEmpty()) {
            return;
        }
        model.state().get().ifPresent(state -> at.finding().flatMap(state::finding).ifPresent(item -> {
            decide(state, item, new Decision.Dismissed(reason));
            if (model.state().get().filter(now -> now.selection().finding().equals(at.finding())).isPresent()) {
                model.go(Navigator::unreviewed);
            }
        }));
    }

    /** Why the current finding was dismissed; empty text where it was not, or without a reason. */
    public String reason() {
        return model.state().get().flatMap(DeskState::currentFinding).flatMap(f -> f.marks().decision())
                .map(d -> d instanceof Decision.Dismissed x ? x.reason() : "").orElse("");
    }

    /** Leaves it undecided and goes to the next discrepancy. */
    public void skip() {
        model.go(now -> Navigator.discrepancy(now, 1));
    }

    public void stopAsking() {
        model.go(now -> now.selection().asking(false));
    }

    /** Flags the finding, or where there is none the claim. */
    public void flag() {
        model.state().get().ifPresent(state -> state.currentFinding().ifPresentOrElse(
                item -> model.apply(new Edit.FlagFinding(state.pair().key(), item.key(), !item.marks().flagged())),
                () -> onClaim(c -> new Edit.FlagClaim(c.claim(), !state.annotations().of(c.claim()).flagged()))));
    }

    /** Sets the tag on the current claim, or takes it off again. */
    public void tag(Tag tag) {
        onClaim(c -> new Edit.TagClaim(c.claim(), tag.id(), !marks(c).tags().contains(tag.id())));
    }

    public void status(ClaimStatus status) {
        onClaim(c -> new Edit.SetStatus(c.claim(), status));
    }

    /** The note of the finding, or where there is none of the claim. */
    public String note() {
        return model.state().get().map(state -> state.currentFinding().map(f -> f.marks().note())
                .or(() -> state.currentMarks().map(Annotations.ClaimMarks::note)).orElse("")).orElse("");
    }

    /**
     * Keeps a note. Nothing happens where it says what was there before.
     *
     * @param at where the editor was when the note was begun
     */
    public void note(Selection at, String note) {
        model.state().get().filter(state -> !note.equals(noteAt(state, at))).ifPresent(state -> {
            if (at.finding().isPresent()) {
                model.apply(new Edit.NoteFinding(state.pair().key(), at.finding().get(), note));
            } else {
                at.claim().flatMap(state.pair().claims()::withKey)
                        .ifPresent(c -> model.apply(new Edit.NoteClaim(c.claim(), note)));
            }
        });
    }

    private static String noteAt(DeskState state, Selection at) {
        return at.finding().flatMap(state::finding).map(f -> f.marks().note())
                .or(() -> at.claim().flatMap(state.pair().claims()::withKey)
                        .map(c -> state.annotations().of(c.claim()).note())).orElse("");
    }

    static Verdict verdict(Answer answer, OpenPair pair) {
        boolean swapped = pair.left().language() == Language.ENGLISH && pair.right().language() == Language.HINDI;
        return switch (answer) {
            case HINDI -> swapped ? Verdict.RIGHT_WRONG : Verdict.LEFT_WRONG;
            case ENGLISH -> swapped ? Verdict.LEFT_WRONG : Verdict.RIGHT_WRONG;
            case BOTH -> Verdict.BOTH_WRONG;
            case ACCEPTABLE -> Verdict.BOTH_ACCEPTABLE;
            case CHECK -> Verdict.CHECK_SOURCE;
        };
    }

    private void decide(DeskState state, FindingItem item, Decision decision) {
        model.apply(new Edit.Decide(state.pair().key(), item.key(), Optional.of(decision)));
    }

    private Annotations.ClaimMarks marks(ClaimItem claim) {
        return model.state().get().orElseThrow().annotations().of(claim.claim());
    }

    private void onFinding(java.util.function.BiConsumer<DeskState, FindingItem> action) {
        model.state().get().ifPresent(state -> state.currentFinding().ifPresent(item -> action.accept(state, item)));
    }

    private void onClaim(Function<ClaimItem, Edit> edit) {
        model.state().get().flatMap(DeskState::currentClaim).map(edit).ifPresent(model::apply);
    }
}
