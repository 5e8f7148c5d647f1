package milaan.alignment;

import milaan.facts.Analysis;
import milaan.work.Cancellation;

/** Aligns two analysed texts, of two languages or of one. Pure; safe for many threads. */
public interface Aligner {

    /** @throws java.util.concurrent.CancellationException when {@code cancellation} was requested */
    Alignment align(Analysis left, Analysis right, Constraints constraints, Cancellation cancellation);

    /**
     * What may answer each sentence; pairs that {@code constraints} bars are left out, its links count for nothing.
     *
     * @throws java.util.concurrent.CancellationException when {@code cancellation} was requested
     */
    Offers offers(Analysis left, Analysis right, Constraints constraints, Cancellation cancellation);
}
