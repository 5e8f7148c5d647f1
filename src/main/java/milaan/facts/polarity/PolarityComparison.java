package milaan.facts.polarity;

import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.HedgeFact;
import milaan.facts.NegationFact;
import milaan.text.Token;

/**
 * Decides whether two aligned stretches deny, or hold back, the same. Precise rather than complete: a cue that any word
 * of the other side may answer (इनकार for did not agree, कमी for no) is not reported. Pure; safe for many threads.
 */
public final class PolarityComparison {

    /** AGREE and DIFFER are decisions; UNDECIDED: the sides are too different to say. */
    public enum Verdict { AGREE, DIFFER, UNDECIDED }

    /**
     * One side of an aligned pair.
     *
     * @param facts  negation and hedge facts of the stretch, in order
     * @param tokens its tokens, in order, marks too
     */
    public record Side(List<? extends Fact> facts, List<Token> tokens) {

        public Side {
            facts = List.copyOf(facts);
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * @param unansweredLeft  the cue on the left that nothing on the right answers; only where the verdict is DIFFER
     * @param unansweredRight the same, the other way round
     */
    public record Outcome<F extends Fact>(Verdict verdict, Optional<F> unansweredLeft, Optional<F> unansweredRight) { }

    public Outcome<NegationFact> negation(Side left, Side right) {
        return new Outcome<>(Verdict.UNDECIDED, Optional.empty(), Optional.empty());
    }

    public Outcome<HedgeFact> hedge(Side left, Side right) {
        return new Outcome<>(Verdict.UNDECIDED, Optional.empty(), Optional.empty());
    }
}
