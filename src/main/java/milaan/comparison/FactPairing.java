package milaan.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Pairs the facts of two stretches, the agreeing ones first and in any order; what is left over on both sides and belongs
 * together differs. What is left over on one side only is an omission and nothing is said of it.
 */
final class FactPairing<F> {

    /** Two facts that should say the same and do not. */
    record Difference<F>(F left, F right, Judgement judgement) { }

    private record Candidate(int left, int right, Judgement judgement, double distance) { }

    /** A fact that is answered already (said twice here, once there) differs from another only where that is certain. */
    private static final double CERTAIN = 0.9;

    private final List<F> left;
    private final List<F> right;
    private final BiFunction<F, F, Judgement> judge;

    FactPairing(List<F> left, List<F> right, BiFunction<F, F, Judgement> judge) {
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
        this.judge = judge;
    }

    List<Difference<F>> differences(double leastCloseness) {
        List<Candidate> agreeing = new ArrayList<>();
        List<Candidate> differing = new ArrayList<>();
        for (int l = 0; l < left.size(); l++) {
            for (int r = 0; r < right.size(); r++) {
                Candidate c = new Candidate(l, r, judge.apply(left.get(l), right.get(r)), distance(l, r));
                switch (c.judgement().verdict()) {
                    case AGREE -> agreeing.add(c);
                    case DIFFER -> differing.add(c);
                    case UNDECIDED -> { }
                }
            }
        }
        Set<Integer> usedLeft = new HashSet<>();
        Set<Integer> usedRight = new HashSet<>();
        take(agreeing, Comparator.comparingDouble((Candidate c) -> -c.judgement().closeness())
                .thenComparingDouble(Candidate::distance), usedLeft, usedRight);
        List<Candidate> open = differing.stream().filter(c -> c.judgement().closeness() >= leastCloseness)
                .filter(c -> c.judgement().closeness() >= CERTAIN
                        || agreeing.stream().noneMatch(a -> (a.left() == c.left() || a.right() == c.right())
                        && a.judgement().closeness() >= c.judgement().closeness()))
                .toList();
        return take(new ArrayList<>(open), Comparator.comparingDouble((Candidate c) -> -c.judgement().closeness())
                .thenComparingDouble(Candidate::distance), usedLeft, usedRight).stream()
                .map(c -> new Difference<>(left.get(c.left()), right.get(c.right()), c.judgement())).toList();
    }

    private static List<Candidate> take(List<Candidate> candidates, Comparator<Candidate> best, Set<Integer> usedLeft,
                                        Set<Integer> usedRight) {
        List<Candidate> taken = new ArrayList<>();
        candidates.sort(best);
        for (Candidate c : candidates) {
            if (!usedLeft.contains(c.left()) && !usedRight.contains(c.right())) {
                usedLeft.add(c.left());
                usedRight.add(c.right());
                taken.add(c);
            }
        }
        return taken;
    }

    private double distance(int l, int r) {
        return Math.abs((l + 0.5) / left.size() - (r + 0.5) / right.size());
    }
}
