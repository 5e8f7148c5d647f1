package milaan.alignment;

import java.util.List;

/**
 * Sentences that answer each other: n of the left text and m of the right, n, m &ge; 1 (Gale and Church 1993 call this a
 * bead). Indexes into {@code ReadText.sentences()}, ascending.
 *
 * @param score  0..1, the probability that the link is right
 * @param origin whether the program or a person made it
 */
public record Bead(List<Integer> left, List<Integer> right, double score, List<Evidence> evidence, Origin origin) {

    public enum Origin { PROGRAM, PERSON }

    public Bead {
        left = List.copyOf(left);
        right = List.copyOf(right);
        evidence = List.copyOf(evidence);
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("a bead has sentences on both sides");
        }
    }

    public List<Integer> on(BeadPlan.Text side) {
        return side == BeadPlan.Text.LEFT ? left : right;
    }

    /** The same link whoever made it and however likely: what says which sentences answer each other, and by what. */
    public Bead unscored() {
        return new Bead(left, right, 1, evidence, Origin.PROGRAM);
    }

    public boolean isByHand() {
        return origin == Origin.PERSON;
    }
}
