package milaan.alignment;

import java.util.List;

/**
 * What may answer a sentence, for a person to choose from: every pair the aligner has weighed, also those it would never
 * offer by itself. Immutable; one answer takes well under a millisecond.
 */
@FunctionalInterface
public interface Offers {

    /** @return pairs of one sentence each, likeliest first, at most {@code most} */
    List<Bead> of(BeadPlan.Text text, int sentence, int most);
}
