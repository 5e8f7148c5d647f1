package milaan.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.facts.NegationFact;
import milaan.facts.Verdict;
import milaan.facts.polarity.PolarityComparison;
import milaan.facts.polarity.PolarityComparison.Outcome;
import milaan.text.Token;

/** Reports a denial on one side that nothing on the other side answers, not even an opposite: not open is closed. */
public final class NegationChecker implements Checker {

    private static final double CONFIDENCE = 0.85;

    private static final int REACH = 3;
    private static final double OWN = 0.1;

    private final PolarityComparison comparison;
    private final Opposites opposites;
    private final WordAnswers answers;

    NegationChecker(PolarityComparison comparison, Opposites opposites, WordAnswers answers) {
        this.comparison = comparison;
        this.opposites = opposites;
        this.answers = answers;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        Outcome<NegationFact> outcome = comparison.negation(PolaritySides.left(pair), PolaritySides.right(pair),
                answers::best);
        if (outcome.verdict() != Verdict.DIFFER) {
            return List.of();
        }
        Optional<NegationFact> left = outcome.unansweredLeft();
        Optional<NegationFact> right = outcome.unansweredRight();
        if (left.filter(f -> isTurned(f, Sides.left(pair), Sides.right(pair))).isPresent()
                || right.filter(f -> isTurned(f, Sides.right(pair), Sides.left(pair))).isPresent()) {
            return List.of();
        }
        Finding.Basis basis = new Finding.Basis(Severity.HIGH, CONFIDENCE,
                Optional.of(left.map(NegationFact::span).orElseGet(pair::leftSpan)),
                Optional.of(right.map(NegationFact::span).orElseGet(pair::rightSpan)),
                left.map(NegationFact::cue).orElse(""), right.map(NegationFact::cue).orElse(""), "negation.unanswered",
                List.of(), "");
        return List.of(new Finding.NegationDiffers(basis, left, right));
    }

    /** Whether a word beside the denial has its opposite on the other side, and not itself. */
    private boolean isTurned(NegationFact denial, Sides asked, Sides other) {
        List<Token> tokens = asked.tokens();
        Map<Token, Opposites.Standing> theirs = opposites.standings(other.tokens());
        Map<Token, Opposites.Standing> ours = opposites.standings(tokens);
        int at = 0;
        while (at + 1 < tokens.size() && tokens.get(at).span().end() <= denial.span().start()) {
            at++;
        }
        for (Token beside : tokens.subList(Math.max(0, at - REACH), Math.min(tokens.size(), at + REACH + 1))) {
            Opposites.Standing standing = ours.getOrDefault(beside, Opposites.Standing.NONE);
            if (standing.listed() && !isAnswered(beside, standing, other.tokens())) {
                for (Map.Entry<Token, Opposites.Standing> their : theirs.entrySet()) {
                    if (their.getValue().listed() && !isAnswered(their.getKey(), their.getValue(), tokens)
                            && standing.poles().stream().anyMatch(p -> their.getValue().poles().stream().anyMatch(p::excludes)
                            && theirs.values().stream().noneMatch(s -> s.poles().contains(p)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the word has its own translation on the other side: then it stands there for that, not for its opposite. */
    private boolean isAnswered(Token word, Opposites.Standing standing, List<Token> others) {
        return standing.length() == 1 && answers.best(word, others) >= OWN;
    }
}
