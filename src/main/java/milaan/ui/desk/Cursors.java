package milaan.ui.desk;

import java.util.List;
import java.util.Optional;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.Side;

/**
 * The sentence each pane is at, by its number from 0: what a link made by hand joins. Kept for both panes, so that each
 * has a place of its own while the other moves on.
 *
 * @param kept the pane that was left at a sentence without a partner: it stays there while the other one looks for it
 */
public record Cursors(int left, int right, Optional<Side> kept) {

    static final Cursors START = new Cursors(0, 0, Optional.empty());

    public int on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    Cursors at(Side side, int sentence) {
        return side == Side.LEFT ? new Cursors(sentence, right, kept) : new Cursors(left, sentence, kept);
    }

    Cursors keep(Optional<Side> pane) {
        return new Cursors(left, right, pane);
    }

    public boolean keeps(Side side) {
        return kept.filter(side::equals).isPresent();
    }

    /** In the claim, on every side that has it and is not kept. */
    Cursors in(ClaimItem claim, OpenPair pair) {
        Cursors next = this;
        for (Side side : Side.values()) {
            next = claim.isOn(side) && !keeps(side) ? next.in(claim.on(side), side, pair.analysis(side).text()) : next;
        }
        return next;
    }

    private Cursors in(List<TextSpan> claim, Side side, ReadText text) {
        boolean there = on(side) < text.sentences().size()
                && claim.stream().anyMatch(span -> span.overlaps(text.sentences().get(on(side)).span()));
        return there ? this : at(side, text.sentenceOf(claim.getFirst()));
    }
}
