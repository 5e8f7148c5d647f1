package milaan.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The measured pairs of one sentence, with those at hand that are most alike: rivals are asked for often. Immutable. */
final class PairList {

    /** One more than a side of a block may have, so that one of them is outside. */
    private static final int AT_HAND = 4;

    private final List<Pair> all;
    private final ToIntFunction<Pair> other;
    private final int[] others;
    private final double[] similarities;

    /** @param other the sentence of the other text */
    PairList(List<Pair> pairs, ToIntFunction<Pair> other) {
        all = List.copyOf(pairs);
        this.other = other;
        List<Pair> likest = all.stream().sorted(Comparator.comparingDouble((Pair p) -> p.measure().similarity()).reversed())
                .limit(AT_HAND).toList();
        others = likest.stream().mapToInt(other).toArray();
        similarities = likest.stream().mapToDouble(p -> p.measure().similarity()).toArray();
    }

    List<Pair> all() {
        return all;
    }

    PairList only(Predicate<Pair> kept) {
        return all.stream().allMatch(kept) ? this : new PairList(all.stream().filter(kept).toList(), other);
    }

    /** The similarity of the pair most alike whose other sentence is outside {@code [from, to)}; 0 where there is none. */
    double likestOutside(int from, int to) {
        for (int i = 0; i < others.length; i++) {
            if (others[i] < from || others[i] >= to) {
                return similarities[i];
            }
        }
        return all.stream().filter(p -> other.applyAsInt(p) < from || other.applyAsInt(p) >= to)
                .mapToDouble(p -> p.measure().similarity()).max().orElse(0);
    }
}
