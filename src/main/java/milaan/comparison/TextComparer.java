package milaan.comparison;

import milaan.alignment.Alignment;
import milaan.facts.Analysis;

/** Holds two aligned texts against each other. Pure and safe for many threads. */
@FunctionalInterface
public interface TextComparer {

    /**
     * @param before what an earlier comparison checked, else {@link CheckedBeads#NONE}: beads that are there again are not
     *               checked again. The comparison is the same with it and without.
     */
    Compared compare(Analysis left, Analysis right, Alignment alignment, CheckedBeads before);

    /** From scratch. */
    default Comparison compare(Analysis left, Analysis right, Alignment alignment) {
        return compare(left, right, alignment, CheckedBeads.NONE).comparison();
    }
}
