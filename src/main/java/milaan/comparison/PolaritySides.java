package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import milaan.facts.Analysis;
import milaan.facts.Fact;
import milaan.facts.HedgeFact;
import milaan.facts.NegationFact;
import milaan.facts.polarity.PolarityComparison.Side;
import milaan.text.Token;

/** The two sides of a pair as the comparison of polarity wants them. */
final class PolaritySides {

    private PolaritySides() { }

    static Side left(AlignedPair pair) {
        return side(pair.left(), pair.bead().left(), pair.leftFacts(NegationFact.class), pair.leftFacts(HedgeFact.class));
    }

    static Side right(AlignedPair pair) {
        return side(pair.right(), pair.bead().right(), pair.rightFacts(NegationFact.class), pair.rightFacts(HedgeFact.class));
    }

    private static Side side(Analysis analysis, List<Integer> sentences, List<NegationFact> denials, List<HedgeFact> hedges) {
        List<Fact> facts = new ArrayList<>(denials);
        facts.addAll(hedges);
        List<Token> tokens = sentences.stream().flatMap(i -> analysis.text().tokens().get(i).stream()).toList();
        return new Side(facts, tokens);
    }
}
