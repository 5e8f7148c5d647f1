package milaan.alignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.work.Cancellation;

/**
 * What is measured of two texts, whatever people link.
 *
 * @param pairs the pairs of sentences that are worth a look
 */
record MeasuredPair(MatchedTexts texts, CandidatePairs pairs, Models models, Set<Constraints.NamePair> sameName)
        implements TextPair {

    static MeasuredPair of(MatchedTexts texts, Models models, Set<Constraints.NamePair> sameName, Cancellation cancellation) {
        return new MeasuredPair(texts, new CandidatePairs(texts, cancellation), models, Set.copyOf(sameName));
    }

    @Override
    public Alignment align(Constraints constraints, Optional<Alignment> before, Cancellation cancellation) {
        requireSameNames(constraints);
        return new PairAlignment(this, models, constraints, cancellation).align(before);
    }

    @Override
    public Offers offers(Constraints constraints) {
        requireSameNames(constraints);
        Constraints unlinked = new Constraints(List.of(), constraints.barred(), constraints.sameName());
        return new PairAlignment(this, models, unlinked, Cancellation.never())::offers;
    }

    private void requireSameNames(Constraints constraints) {
        if (!constraints.sameName().equals(sameName)) {
            throw new IllegalArgumentException("measured with other joined names");
        }
    }
}
