package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.facts.HedgeFact;
import milaan.facts.Verdict;
import milaan.facts.polarity.PolarityComparison;
import milaan.facts.polarity.PolarityComparison.Outcome;
import milaan.text.WordLists;

/** Reports a hedge (alleged, कथित, perhaps) that the other side states as a fact. */
public final class HedgeChecker implements Checker {

    private static final double CONFIDENCE = 0.6;

    private final PolarityComparison comparison;
    private final LostClaim claims;

    HedgeChecker(PolarityComparison comparison, WordAnswers answers, WordLists words) {
        this.comparison = comparison;
        this.claims = new LostClaim(comparison, answers, words);
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        Outcome<HedgeFact> outcome = comparison.hedge(PolaritySides.left(pair), PolaritySides.right(pair));
        return outcome.verdict() == Verdict.DIFFER ? finding(pair, outcome.unansweredLeft(), outcome.unansweredRight())
                : claim(pair);
    }

    private List<Finding> claim(AlignedPair pair) {
        QuoteSide left = QuoteSide.left(pair);
        QuoteSide right = QuoteSide.right(pair);
        Optional<HedgeFact> onlyLeft = claims.of(left, PolaritySides.left(pair), right, PolaritySides.right(pair));
        Optional<HedgeFact> onlyRight = claims.of(right, PolaritySides.right(pair), left, PolaritySides.left(pair));
        return onlyLeft.isPresent() == onlyRight.isPresent() ? List.of() : finding(pair, onlyLeft, onlyRight);
    }

    private static List<Finding> finding(AlignedPair pair, Optional<HedgeFact> left, Optional<HedgeFact> right) {
        HedgeFact lost = left.or(() -> right).orElseThrow();
        Finding.Basis basis = new Finding.Basis(
                lost.kind() == HedgeFact.Kind.ALLEGED ? Severity.MEDIUM : Severity.LOW, CONFIDENCE,
                Optional.of(left.map(HedgeFact::span).orElseGet(pair::leftSpan)),
                Optional.of(right.map(HedgeFact::span).orElseGet(pair::rightSpan)),
                left.map(HedgeFact::cue).orElse(""), right.map(HedgeFact::cue).orElse(""), "hedge.lost", List.of(), "");
        return List.of(new Finding.HedgeDiffers(basis, left, right));
    }
}
