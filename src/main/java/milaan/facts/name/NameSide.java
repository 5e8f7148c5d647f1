package milaan.facts.name;

import java.util.List;
import milaan.facts.Analysis;
import milaan.facts.Fact;

/**
 * One side of two aligned stretches.
 *
 * @param analysis  of the whole text: names given in full elsewhere count
 * @param sentences indexes of the aligned sentences
 */
public record NameSide(Analysis analysis, List<Integer> sentences) {

    public NameSide {
        sentences = List.copyOf(sentences);
    }

    /** The facts of one kind that overlap the aligned sentences, in order. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return analysis.facts(kind, sentences);
    }
}
