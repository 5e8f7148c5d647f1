package milaan.facts.name;

import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;

/**
 * Which names of two aligned stretches answer each other.
 *
 * @param pairs names that answer each other, best first; one name may answer several mentions of one bearer
 * @param left  names of the left stretch that nothing on the right answers
 * @param right names of the right stretch that nothing on the left answers
 */
public record NamePairing<F extends Fact>(List<Pair<F>> pairs, List<Unanswered<F>> left, List<Unanswered<F>> right) {

    public NamePairing {
        pairs = List.copyOf(pairs);
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** @param score 0.5..1 */
    public record Pair<F extends Fact>(F left, F right, double score) { }

    /**
     * @param confidence 0..1 that this is really another name on the other side, and not merely a pronoun, a role or an
     *                   omission there
     * @param instead    the name of the other side that stands in its place, itself unanswered; empty where none does
     */
    public record Unanswered<F extends Fact>(F fact, double confidence, Optional<F> instead) { }
}
