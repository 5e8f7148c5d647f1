package milaan.app;

import milaan.alignment.Constraints;
import milaan.alignment.Offers;
import milaan.alignment.TextPair;
import milaan.comparison.CheckedBeads;
import milaan.comparison.Comparison;
import milaan.comparison.TextComparer;
import milaan.facts.Analysis;

/**
 * Two texts as they were last compared, with all that comparing them again under other links may use. Immutable.
 *
 * @param texts    what no link changes
 * @param comparer the one for the names people have joined, which are among the {@code constraints}
 * @param checked  what was found in single beads
 */
public record ComparedPair(Constraints constraints, TextPair texts, TextComparer comparer, CheckedBeads checked,
                    Comparison comparison) {

    public boolean isOf(Analysis left, Analysis right) {
        return comparison.left() == left && comparison.right() == right;
    }

    public Offers offers() {
        return texts.offers(constraints);
    }
}
