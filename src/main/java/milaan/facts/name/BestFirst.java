package milaan.facts.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import milaan.facts.Fact;

/**
 * Pairs two lists, the best match first, each at most once (a greedy assignment: with names the best is nearly always
 * far ahead of the next).
 */
public final class BestFirst {

    private BestFirst() { }

    /** The pairs that score {@code least} or more, best first. */
    public static <F extends Fact> List<NamePairing.Pair<F>> pair(List<F> left, List<F> right, double least,
                                                                  ToDoubleBiFunction<F, F> score) {
        List<NamePairing.Pair<F>> all = new ArrayList<>();
        for (F l : left) {
            for (F r : right) {
                double s = score.applyAsDouble(l, r);
                if (s >= least) {
                    all.add(new NamePairing.Pair<>(l, r, Math.min(1, s)));
                }
            }
        }
        all.sort(Comparator.comparingDouble((NamePairing.Pair<F> p) -> -p.score()));
        List<NamePairing.Pair<F>> chosen = new ArrayList<>();
        for (NamePairing.Pair<F> pair : all) {
            if (chosen.stream().noneMatch(c -> c.left() == pair.left() || c.right() == pair.right())) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    /** Those of one side that are in no pair. */
    public static <F extends Fact> List<F> unpaired(List<F> facts, List<NamePairing.Pair<F>> pairs,
                                                    Function<NamePairing.Pair<F>, F> side) {
        return facts.stream().filter(f -> pairs.stream().noneMatch(p -> side.apply(p) == f)).toList();
    }

    /**
     * What stands in whose place among those without an answer.
     *
     * @param doubt how sure it is that the first really is another than the second, 0 where they cannot be held
     *              against each other
     */
    public static <F extends Fact> NamePairing<F> pairing(List<NamePairing.Pair<F>> answered, List<F> left,
                                                          List<F> right, double alone,
                                                          ToDoubleBiFunction<F, F> doubt) {
        List<NamePairing.Pair<F>> against = pair(left, right, 0.01, doubt);
        return new NamePairing<>(answered,
                left.stream().map(l -> against.stream().filter(p -> p.left() == l).findFirst()
                        .map(p -> new NamePairing.Unanswered<>(l, p.score(), Optional.of(p.right())))
                        .orElse(new NamePairing.Unanswered<>(l, alone, Optional.empty()))).toList(),
                right.stream().map(r -> against.stream().filter(p -> p.right() == r).findFirst()
                        .map(p -> new NamePairing.Unanswered<>(r, p.score(), Optional.of(p.left())))
                        .orElse(new NamePairing.Unanswered<>(r, alone, Optional.empty()))).toList());
    }
}
