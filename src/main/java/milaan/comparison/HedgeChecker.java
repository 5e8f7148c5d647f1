package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.facts.HedgeFact;
import milaan.facts.Verdict;
import milaan.facts.polarity.PolarityComparison;
import milaan.facts.polarity.PolarityComparison.Outcome;

/** Reports a hedge (alleged, कथित, perhaps) that the other side states as a fact. */
public final class HedgeChecker implements Checker {

    private static final double CONFIDENCE = 0.6;

    private final PolarityComparison comparison;

    HedgeChecker(PolarityComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        Outcome<HedgeFact> outcome = comparison.hedge(PolaritySides.left(pair), PolaritySides.right(pair));
        if (outcome.verdict() != Verdict.DIFFER) {
            return List.of();
        }
        Optional<HedgeFact> left = outcome.unansweredLeft();
        Optional<HedgeFact> right = outcome.unansweredRight();
        HedgeFact lost = left.or(() -> right).orElseThrow();
        Finding.Basis basis = new Finding.Basis(
                lost.kind() == HedgeFact.Kind.ALLEGED ? Severity.MEDIUM : Severity.LOW, CONFIDENCE,
                Optional.of(left.map(HedgeFact::span).orElseGet(pair::leftSpan)),
                Optional.of(right.map(HedgeFact::span).orElseGet(pair::rightSpan)),
                left.map(HedgeFact::cue).orElse(""), right.map(HedgeFact::cue).orElse(""), "hedge.lost", List.of(), "");
        return List.of(new Finding.HedgeDiffers(basis, left, right));
    }
}
