package milaan.facts.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
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

    /** One fact for each thing named: of those that name and are {@code same} (asked of the earlier first), the first. */
    public <F extends Fact> List<F> distinct(Class<F> kind, Predicate<F> names, BiPredicate<F, F> same) {
        List<F> out = new ArrayList<>();
        for (F fact : facts(kind)) {
            if (names.test(fact) && out.stream().noneMatch(f -> same.test(f, fact))) {
                out.add(fact);
            }
        }
        return out;
    }

    /** The facts of one kind that overlap the aligned sentences, in order. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return analysis.facts(kind, sentences);
    }
}
