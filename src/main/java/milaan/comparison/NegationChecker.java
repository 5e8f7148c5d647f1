package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.facts.NegationFact;
import milaan.facts.polarity.PolarityComparison;
import milaan.facts.polarity.PolarityComparison.Outcome;

/** Reports a denial on one side that nothing on the other side answers. */
public final class NegationChecker implements Checker {

    private static final double CONFIDENCE = 0.85;

    private final PolarityComparison comparison = new PolarityComparison();

    @Override
    public List<Finding> check(AlignedPair pair) {
        Outcome<NegationFact> outcome = comparison.negation(PolaritySides.left(pair), PolaritySides.right(pair));
        if (outcome.verdict() != PolarityComparison.Verdict.DIFFER) {
            return List.of();
        }
        Optional<NegationFact> left = outcome.unansweredLeft();
        Optional<NegationFact> right = outcome.unansweredRight();
        Finding.Basis basis = new Finding.Basis(Severity.HIGH, CONFIDENCE,
                Optional.of(left.map(NegationFact::span).orElseGet(pair::leftSpan)),
                Optional.of(right.map(NegationFact::span).orElseGet(pair::rightSpan)),
                left.map(NegationFact::cue).orElse(""), right.map(NegationFact::cue).orElse(""), "negation.unanswered",
                List.of(), "");
        return List.of(new Finding.NegationDiffers(basis, left, right));
    }
}
