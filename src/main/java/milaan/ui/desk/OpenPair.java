package milaan.ui.desk;

import milaan.annotation.Annotations;
import milaan.annotation.Edit;
import milaan.comparison.Comparison;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.ui.story.ClaimList;
import milaan.ui.story.Side;

/** The two versions on the screen, compared. */
public record OpenPair(Edition left, Edition right, Comparison comparison, ClaimList claims) {

    static OpenPair of(Edition left, Edition right, Comparison comparison) {
        return new OpenPair(left, right, comparison, ClaimList.of(left.id(), right.id(), comparison));
    }

    /** With the spans people have marked. */
    OpenPair with(Annotations annotations) {
        return new OpenPair(left, right, comparison, claims.with(left, right, annotations));
    }

    public Edit.PairKey key() {
        return new Edit.PairKey(left.id(), right.id());
    }

    public Edition edition(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public Analysis analysis(Side side) {
        return side == Side.LEFT ? comparison.left() : comparison.right();
    }
}
