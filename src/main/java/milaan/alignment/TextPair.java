package milaan.alignment;

import java.util.Optional;
import java.util.Set;
import milaan.work.Cancellation;

/**
 * Two texts measured against each other, to be aligned again whenever people make or bar a link: what no link changes has
 * been worked out once. Immutable; safe for many threads.
 */
public interface TextPair {

    /** The joined names it was measured with; for others it is to be measured anew. */
    Set<Constraints.NamePair> sameName();

    /**
     * The alignment that {@link Aligner#align} gives.
     *
     * @param constraints with the joined names of this pair
     * @param before      what this very pair gave before: the evidence of links that are there again is taken from it
     * @throws IllegalArgumentException for other joined names
     * @throws java.util.concurrent.CancellationException when {@code cancellation} was requested
     */
    Alignment align(Constraints constraints, Optional<Alignment> before, Cancellation cancellation);

    /**
     * What may answer each sentence; pairs that {@code constraints} bars are left out, its links count for nothing.
     *
     * @throws IllegalArgumentException for other joined names
     */
    Offers offers(Constraints constraints);
}
