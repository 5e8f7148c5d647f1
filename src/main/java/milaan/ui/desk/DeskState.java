package milaan.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milaan.alignment.Offers;
import milaan.annotation.Annotations;
import milaan.annotation.Edit;
import milaan.annotation.History;
import milaan.annotation.TagSet;
import milaan.app.HandmadeLinks;
import milaan.app.SaveState;
import milaan.comparison.Comparison;
import milaan.model.Story;
import milaan.model.TextSpan;
import milaan.text.Sentence;
import milaan.ui.findings.FindingFilter;
import milaan.ui.findings.FindingItem;
import milaan.ui.findings.Group;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;

/**
 * Everything the window shows of an open story, at one moment. Immutable; the views are drawn from it.
 *
 * @param beside a third version
 * @param offers what may answer each sentence; there while links are made by hand
 */
public record DeskState(Story story, TagSet tags, Path file, OpenPair pair, History history,
                        List<FindingItem> findings, Selection selection, SaveState save, View view,
                        Cursors cursors, Optional<Beside> beside, Marking marking,
                        Optional<Offers> offers) {

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

        public View mode(Mode next) {
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

    /** Whether nothing but what is saved has changed since {@code before}. */
    public boolean differsInSavingOnly(DeskState before) {
        return save(before.save).equals(before);
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

    /** The sentence {@code side} is at; empty for a text without any. */
    public Optional<TextSpan> cursor(Side side) {
        List<Sentence> sentences = pair.analysis(side).text().sentences();
        return Optional.of(cursors.on(side)).filter(at -> at < sentences.size()).map(at -> sentences.get(at).span());
    }

    /** The claim that holds the sentence {@code side} is at. */
    Optional<ClaimItem> claimAt(Side side) {
        return cursor(side).flatMap(sentence -> pair.claims().at(side, sentence));
    }

    /** The links people made and barred between the two versions. */
    HandmadeLinks links() {
        return new HandmadeLinks(annotations(), pair.key(), pair.comparison().left(), pair.comparison().right());
    }

    /** Where another claim becomes current, both panes go to it; a pane that does not have it stays where it was. */
    public DeskState selection(Selection next) {
        boolean moved = !next.claim().equals(selection.claim());
        Cursors free = moved ? cursors.keep(Optional.empty()) : cursors;
        return selection(next, next.claim().filter(c -> moved).flatMap(pair.claims()::withKey).map(c -> free.in(c, pair)).orElse(free));
    }

    /** As {@link #selection(Selection)}, claim by claim: a pane left at a claim without a partner stays there meanwhile. */
    public DeskState walked(Selection next) {
        boolean across = next.side() != selection.side();
        boolean alone = currentClaim().filter(ClaimItem::isAlone).isPresent();
        Cursors from = across ? cursors.keep(Optional.of(selection.side()).filter(s -> alone)) : cursors;
        return selection(next, next.claim().flatMap(pair.claims()::withKey).map(c -> from.in(c, pair)).orElse(from));
    }

    private DeskState selection(Selection next, Cursors then) {
        return new DeskState(story, tags, file, pair, history, findings, next, save, view, then, beside, marking, offers);
    }

    /** One pane alone goes to a sentence; the claim there becomes current. */
    public DeskState cursor(Side side, int sentence) {
        return selection(selection, cursors.at(side, sentence).keep(Optional.empty())).here(side);
    }

    /** The claim at the cursor of {@code side} becomes current. */
    DeskState here(Side side) {
        DeskState there = selection(selection.on(side), cursors);
        return there.selection(claimAt(side).map(claim -> Navigator.at(there, claim).on(side)).orElse(there.selection()), cursors);
    }

    /**
     * The pair beside becomes the one that keys and findings are about, at what answers the sentence that the shared version
     * is at; this pair stands beside. What is marked in the shared version stays marked. Without a third version nothing
     * changes.
     */
    public DeskState turned() {
        return beside.map(b -> {
            Side shared = b.at().other();
            Beside other = new Beside(pair, findings, shared, cursors.on(shared));
            Cursors there = Cursors.START.at(shared, cursors.on(b.at())).at(b.at(), b.cursor());
            DeskState next = new DeskState(story, tags, file, b.pair(), history, b.findings(), Selection.NONE.on(shared), save,
                    view, there, Optional.of(other), marking.turned(b.at()), Optional.empty());
            return next.selection(next.here(shared).selection());
        }).orElse(this);
    }

    /** The keys act in the next pane to the right, after the last in the first. */
    public DeskState nextPane() {
        DeskState from = beforeNextPane();
        return from.walked(Navigator.otherPane(from));
    }

    /** Turned where the keys act in the last of the panes: the next one is across from there. */
    DeskState beforeNextPane() {
        return selection.side() == Side.RIGHT ? turned() : this;
    }

    /** The keys act in a pane, counted from 0 on the left. */
    public DeskState pane(int column) {
        int left = Columns.of(this).column(Side.LEFT);
        if (column < left || column > left + 1) {
            return beside.isPresent() ? turned().pane(column) : this;
        }
        Side side = column == left ? Side.LEFT : Side.RIGHT;
        return selection.side() == side ? this : view.mode() == Mode.ALIGNING ? cursor(side, cursors.on(side))
                : walked(Navigator.otherPane(this));
    }

    DeskState beside(Optional<Beside> next) {
        return new DeskState(story, tags, file, pair, history, findings, selection, save, view, cursors, next, marking, offers);
    }

    DeskState save(SaveState next) {
        return new DeskState(story, tags, file, pair, history, findings, selection, next, view, cursors, beside, marking, offers);
    }

    public DeskState view(View next) {
        return new DeskState(story, tags, file, pair, history, findings, selection, save, next, cursors, beside,
                next.mode() == Mode.MARKING ? marking : marking.over(), offers.filter(o -> next.mode() == Mode.ALIGNING));
    }

    /**
     * After links were made or taken away by hand, until the texts are compared anew: the links at once, findings later.
     *
     * @param edit what was done: both panes go where it was
     */
    DeskState relinked(Edit edit) {
        Comparison before = pair.comparison();
        Comparison then = new Comparison(before.left(), before.right(), before.alignment().beside(links().constraints()),
                before.findings(), before.agreements());
        return new DeskState(story, tags, file, OpenPair.of(pair.left(), pair.right(), then).with(annotations()), history,
                findings, selection, save, view, LinkedPlace.of(edit).in(pair, cursors), beside, marking, offers).here(selection.side());
    }

    /** After a comparison of the same pair: at the place of {@code before}. */
    DeskState as(DeskState before) {
        return selection(selection, before.cursors).kept(before.selection);
    }

    /** After a comparison: where the editor was before, or in what has become of the claim there. */
    DeskState kept(Selection before) {
        boolean claimThere = before.claim().flatMap(pair.claims()::withKey).isPresent();
        boolean findingThere = before.finding().map(f -> finding(f).isPresent()).orElse(true);
        DeskState there = selection(before, cursors);
        return claimThere && findingThere ? there : there.here(before.side());
    }

    DeskState marking(Marking next) {
        return new DeskState(story, tags, file, pair, history, findings, selection, save, view, cursors, beside, next, offers);
    }

    public DeskState tags(TagSet next) {
        return new DeskState(story, next, file, pair, history, findings, selection, save, view, cursors, beside, marking, offers);
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
                FindingItem.of(pair.comparison(), pair.key(), next.present()), selection, save, view, cursors,
                beside.map(b -> new Beside(b.pair().with(next.present()),
                        FindingItem.of(b.pair().comparison(), b.pair().key(), next.present()), b.at(), b.cursor())), marking, offers);
        boolean there = selection.claim().isEmpty() || selection.claim().flatMap(marked.claims()::withKey).isPresent();
        return there ? after : after.selection(currentClaim().map(gone -> Navigator.instead(after, gone)).orElse(selection));
    }
}
