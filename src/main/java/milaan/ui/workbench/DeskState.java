package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Annotations;
import milaan.annotation.History;
import milaan.annotation.TagSet;
import milaan.app.SaveState;
import milaan.model.Story;
import milaan.model.TextSpan;
import milaan.ui.findings.FindingFilter;
import milaan.ui.findings.FindingItem;
import milaan.ui.findings.Group;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;

/** Everything the window shows of an open story, at one moment. Immutable; the views are drawn from it. */
public record DeskState(Story story, TagSet tags, Path file, OpenPair pair, History history,
                        List<FindingItem> findings, Selection selection, SaveState save, View view,
                        Marking marking) {

    /**
     * How it is looked at.
     *
     * @param asideFolded whether lines set aside are folded away
     * @param together    whether one pane follows when the other is scrolled
     */
    public record View(boolean disagreementsOnly, boolean asideFolded, boolean together, FindingFilter filter, Mode mode) {

        static final View ALL = new View(false, true, true, FindingFilter.ALL, Mode.READING);

        View filter(FindingFilter next) {
            return new View(disagreementsOnly, asideFolded, together, next, mode);
        }

        View toggleDisagreementsOnly() {
            return new View(!disagreementsOnly, asideFolded, together, filter, mode);
        }

        View toggleAside() {
            return new View(disagreementsOnly, !asideFolded, together, filter, mode);
        }

        View toggleTogether() {
            return new View(disagreementsOnly, asideFolded, !together, filter, mode);
        }

        View mode(Mode next) {
            return new View(disagreementsOnly, asideFolded, together, filter, next);
        }
    }

    public DeskState {
        findings = List.copyOf(findings);
    }

    public Annotations annotations() {
        return history.present();
    }

    /** Whether every edit made so far is in the file, also those the writing thread has not taken up yet. */
    public boolean isSaved() {
        return unsaved() == 0;
    }

    /** How many edits wait to be saved. */
    public long unsaved() {
        return Math.max(0, history.events().size() - save.saved());
    }

    public Optional<FindingItem> currentFinding() {
        return selection.finding().flatMap(this::finding);
    }

    public Optional<FindingItem> finding(String key) {
        return findings.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    public Optional<ClaimItem> currentClaim() {
        return selection.claim().flatMap(pair.claims()::withKey);
    }

    public Optional<Annotations.ClaimMarks> currentMarks() {
        return currentClaim().map(c -> annotations().of(c.claim()));
    }

    public List<FindingItem> discrepancies() {
        return findings.stream().filter(f -> f.group() == Group.DISCREPANCY).toList();
    }

    /** The findings that stand in a claim. */
    public List<FindingItem> in(ClaimItem claim) {
        return findings.stream().filter(f -> stands(f, claim, Side.LEFT) || stands(f, claim, Side.RIGHT)).toList();
    }

    /** Where a finding is on a side; empty where it has no place there. */
    public static Optional<TextSpan> place(FindingItem item, Side side) {
        return side == Side.LEFT ? item.finding().basis().left() : item.finding().basis().right();
    }

    private static boolean stands(FindingItem item, ClaimItem claim, Side side) {
        return place(item, side).filter(span -> claim.holds(side, span)).isPresent();
    }

    DeskState selection(Selection next) {
        return new DeskState(story, tags, file, pair, history, findings, next, save, view, marking);
    }

    DeskState save(SaveState next) {
        return new DeskState(story, tags, file, pair, history, findings, selection, next, view, marking);
    }

    DeskState view(View next) {
        return new DeskState(story, tags, file, pair, history, findings, selection, save, next,
                next.mode() == Mode.MARKING ? marking : marking.over());
    }

    DeskState marking(Marking next) {
        return new DeskState(story, tags, file, pair, history, findings, selection, save, view, next);
    }

    DeskState tags(TagSet next) {
        return new DeskState(story, next, file, pair, history, findings, selection, save, view, marking);
    }

    /** The claims that the next tag or status is for: those picked, or else the current one. */
    public List<ClaimItem> targets() {
        List<ClaimItem> picked = marking.picked().stream().flatMap(key -> pair.claims().withKey(key).stream()).toList();
        return picked.isEmpty() ? currentClaim().stream().toList() : picked;
    }

    /** After an edit: what people said may have changed and what they marked, the comparison not. */
    DeskState history(Story changed, History next) {
        OpenPair marked = pair.with(next.present());
        DeskState after = new DeskState(changed, tags, file, marked, next,
                FindingItem.of(pair.comparison(), pair.key(), next.present()), selection, save, view, marking);
        boolean there = selection.claim().isEmpty() || selection.claim().flatMap(marked.claims()::withKey).isPresent();
        return there ? after : after.selection(currentClaim().map(gone -> Navigator.instead(after, gone)).orElse(selection));
    }
}
