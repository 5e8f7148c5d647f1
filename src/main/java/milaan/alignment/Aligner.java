package milaan.alignment;

import java.util.Optional;
import java.util.Set;
import milaan.facts.Analysis;
import milaan.work.Cancellation;

/** Aligns two analysed texts, of two languages or of one. Pure; safe for many threads. */
@FunctionalInterface
public interface Aligner {

    /**
     * All that can be said about the two texts before links made by hand come in.
     *
     * @throws java.util.concurrent.CancellationException when {@code cancellation} was requested
     */
    TextPair measure(Analysis left, Analysis right, Set<Constraints.NamePair> sameName, Cancellation cancellation);

    /** @throws java.util.concurrent.CancellationException when {@code cancellation} was requested */
    default Alignment align(Analysis left, Analysis right, Constraints constraints, Cancellation cancellation) {
        return measure(left, right, constraints.sameName(), cancellation).align(constraints, Optional.empty(), cancellation);
    }
}
