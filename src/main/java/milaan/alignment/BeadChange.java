package milaan.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person does to the links of two texts. Sentences that a gone bead joined and no made link joins are parted.
 *
 * @param gone beads that are no longer as they were
 * @param made links that hold from now on
 */
public record BeadChange(List<Bead> gone, List<Constraints.Link> made) {

    public BeadChange {
        gone = List.copyOf(gone);
        made = List.copyOf(made);
    }

    /** The pairs of sentences that were joined and are not any more. */
    public Set<Constraints.Pair> parted() {
        Set<Constraints.Pair> parted = new HashSet<>();
        gone.forEach(bead -> parted.addAll(pairs(bead.left(), bead.right())));
        parted.removeAll(joined());
        return parted;
    }

    /** The pairs of sentences that a made link joins. */
    public Set<Constraints.Pair> joined() {
        Set<Constraints.Pair> joined = new HashSet<>();
        made.forEach(link -> joined.addAll(pairs(link.left(), link.right())));
        return joined;
    }

    private static Set<Constraints.Pair> pairs(List<Integer> left, List<Integer> right) {
        Set<Constraints.Pair> pairs = new HashSet<>();
        left.forEach(l -> right.forEach(r -> pairs.add(new Constraints.Pair(l, r))));
        return pairs;
    }
}
