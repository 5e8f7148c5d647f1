package milaan.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import milaan.annotation.Annotations;
import milaan.annotation.Claim;
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

    /** The finding is none; where the current claim is a span and no finding is looked at, the span is removed. */
    public void dismiss() {
        if (model.state().get().filter(s -> s.currentFinding().isEmpty()).isPresent()) {
            removeSpan();
            return;
        }
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

    /** Sets the tag on the picked claims or the current one; where all have it, takes it off again. One step for all. */
    public void tag(Tag tag) {
        model.state().get().ifPresent(state -> {
            boolean all = state.targets().stream().allMatch(c -> has(state, c, tag));
            onTargets(c -> all || !has(state, c, tag) ? Optional.of(new Edit.TagClaim(c.claim(), tag.id(), !all))
                    : Optional.empty());
        });
    }

    public void status(ClaimStatus status) {
        onTargets(c -> Optional.of(new Edit.SetStatus(c.claim(), status)));
    }

    private static boolean has(DeskState state, ClaimItem claim, Tag tag) {
        return state.annotations().of(claim.claim()).tags().contains(tag.id());
    }

    private void onTargets(Function<ClaimItem, Optional<Edit>> edit) {
        List<Edit> edits = model.state().get().map(DeskState::targets).orElse(List.of()).stream()
                .flatMap(c -> edit.apply(c).stream()).toList();
        if (edits.size() == 1) {
            model.apply(edits.getFirst());
        } else if (!edits.isEmpty()) {
            model.apply(new Edit.Together(edits));
        }
    }

    /** Removes the current span with all that was said of it, in one step. */
    public void removeSpan() {
        model.state().get().ifPresent(state -> state.currentClaim().filter(ClaimItem::span)
                .ifPresent(item -> model.apply(cleared(state.annotations().of(item.claim())))));
    }

    private static Edit cleared(Annotations.ClaimMarks marks) {
        Claim claim = marks.claim();
        List<Edit> edits = new ArrayList<>();
        marks.tags().forEach(tag -> edits.add(new Edit.TagClaim(claim, tag, false)));
        edits.add(new Edit.SetStatus(claim, ClaimStatus.OPEN));
        edits.add(new Edit.NoteClaim(claim, ""));
        edits.add(new Edit.FlagClaim(claim, false));
        edits.add(new Edit.CiteEvidence(claim, List.of()));
        edits.add(new Edit.MarkSpan(claim, false));
        return new Edit.Together(edits);
    }

    /** What the current claim rests on, one link or text a line. */
    public String evidence() {
        return model.state().get().flatMap(DeskState::currentMarks).map(m -> String.join("\n", m.evidence())).orElse("");
    }

    /** Keeps the evidence of the claim that was current at {@code at}; blank lines do not count. */
    public void evidence(Selection at, String lines) {
        List<String> evidence = lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        model.state().get().ifPresent(state -> at.claim().flatMap(state.pair().claims()::withKey)
                .filter(c -> !state.annotations().of(c.claim()).evidence().equals(evidence))
                .ifPresent(c -> model.apply(new Edit.CiteEvidence(c.claim(), evidence))));
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

    private void onFinding(java.util.function.BiConsumer<DeskState, FindingItem> action) {
        model.state().get().ifPresent(state -> state.currentFinding().ifPresent(item -> action.accept(state, item)));
    }

    private void onClaim(Function<ClaimItem, Edit> edit) {
        model.state().get().flatMap(DeskState::currentClaim).map(edit).ifPresent(model::apply);
    }
}
