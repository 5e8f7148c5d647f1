package milaan.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses what to suggest for sentences that no bead answers: the likeliest three for each, never a link by itself. */
final class Suggestions {

    private static final int MOST = 3;
    /** Log-odds below which a suggestion only wastes an editor's look. */
    private static final double WORTH_A_LOOK = -3;
    /** The same between reports, where a claim is told in other words and an editor looks for its like. */
    private static final double WORTH_A_LOOK_IN_REPORTS = -5;

    private final BitSet leftAnswered = new BitSet();
    private final BitSet rightAnswered = new BitSet();
    private final int[] leftCount;
    private final int[] rightCount;
    private final double worth;

    Suggestions(int leftSize, int rightSize, List<Bead> beads, Alignment.Relation relation) {
        worth = relation == Alignment.Relation.REPORTS ? WORTH_A_LOOK_IN_REPORTS : WORTH_A_LOOK;
        leftCount = new int[leftSize];
        rightCount = new int[rightSize];
        for (Bead bead : beads) {
            bead.left().forEach(leftAnswered::set);
            bead.right().forEach(rightAnswered::set);
        }
    }

    /** Whether a proposal that begins with this pair can be chosen at all. */
    boolean mayTake(int left, int right) {
        return !leftAnswered.get(left) || !rightAnswered.get(right);
    }

    /** Likeliest first. */
    List<Proposal> choose(List<Proposal> proposals) {
        List<Proposal> ordered = new ArrayList<>(proposals.stream().filter(p -> p.gain() >= worth).toList());
        ordered.sort(Comparator.comparingDouble(Proposal::gain).reversed());
        Set<Block> seen = new HashSet<>();
        List<Proposal> chosen = new ArrayList<>();
        for (Proposal proposal : ordered) {
            Block block = proposal.block();
            boolean leftWants = !leftAnswered.get(block.leftFrom()) && leftCount[block.leftFrom()] < MOST;
            boolean rightWants = !rightAnswered.get(block.rightFrom()) && rightCount[block.rightFrom()] < MOST;
            if ((leftWants || rightWants) && seen.add(block)) {
                leftCount[block.leftFrom()]++;
                rightCount[block.rightFrom()]++;
                chosen.add(proposal);
            }
        }
        return chosen;
    }
}
