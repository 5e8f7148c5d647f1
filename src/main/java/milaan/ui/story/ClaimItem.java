package milaan.ui.story;

import java.util.List;
import java.util.Optional;
import milaan.alignment.Bead;
import milaan.annotation.Claim;
import milaan.model.TextSpan;

/**
 * A claim as it is shown: its sentences on each side (none on the side that lacks it), in reading order; or the words
 * that an editor marked.
 *
 * @param bead the link it stands for; empty for a sentence only one text has, and for a span
 * @param span whether it is a span that was marked by hand
 */
public record ClaimItem(Claim claim, List<TextSpan> left, List<TextSpan> right, Optional<Bead> bead, boolean span) {

    public ClaimItem {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Whether it is a sentence that only one text has. */
    public boolean isAlone() {
        return bead.isEmpty() && !span;
    }

    public List<TextSpan> on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Whether a person made the link. */
    public boolean isByHand() {
        return bead.filter(Bead::isByHand).isPresent();
    }

    public boolean isOn(Side side) {
        return !on(side).isEmpty();
    }

    /** From its first to its last sentence on a side that has it. */
    public Optional<TextSpan> cover(Side side) {
        return on(side).stream().reduce(TextSpan::cover);
    }

    public boolean holds(Side side, TextSpan span) {
        return on(side).stream().anyMatch(sentence -> sentence.overlaps(span));
    }
}
