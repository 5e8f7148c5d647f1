package milaan.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where partners are still to be found, once the sure ones are: in texts that keep one order only between the same sure
 * links on both sides, else anywhere.
 */
final class Openings {

    private static final int SETTLED = -1;
    private static final double LARGEST_CHOICE = Math.log(50);

    private final int[] leftGaps;
    private final int[] rightGaps;
    private final int[] leftOpen;
    private final int[] rightOpen;
    private final boolean inOrder;
    private final double settled;
    private final double lopsided;

    /** Everything is open. */
    Openings(int leftSize, int rightSize) {
        this(leftSize, rightSize, List.of(), List.of(), false);
    }

    /**
     * @param sure    by their place in the left text
     * @param moved   as sure, out of the order: they settle sentences and bound no gap
     * @param inOrder whether {@code sure} keeps one order on both sides
     */
    Openings(int leftSize, int rightSize, List<Block> sure, List<Block> moved, boolean inOrder) {
        this.inOrder = inOrder;
        leftGaps = new int[leftSize];
        rightGaps = new int[rightSize];
        for (int gap = 0; gap < sure.size() && inOrder; gap++) {
            Arrays.fill(leftGaps, sure.get(gap).leftTo(), leftSize, gap + 1);
            Arrays.fill(rightGaps, sure.get(gap).rightTo(), rightSize, gap + 1);
        }
        int done = 0;
        for (Block block : Stream.concat(sure.stream(), moved.stream()).toList()) {
            Arrays.fill(leftGaps, block.leftFrom(), block.leftTo(), SETTLED);
            Arrays.fill(rightGaps, block.rightFrom(), block.rightTo(), SETTLED);
            done += block.sentences();
        }
        settled = (double) done / Math.max(1, leftSize + rightSize);
        leftOpen = count(leftGaps, sure.size() + 1);
        rightOpen = count(rightGaps, sure.size() + 1);
        int more = 0;
        for (int gap = 0; gap < leftOpen.length; gap++) {
            more += Math.abs(leftOpen[gap] - rightOpen[gap]);
        }
        lopsided = (double) more / Math.max(1, leftSize + rightSize);
    }

    boolean isOpen(int left, int right) {
        return leftGaps[left] != SETTLED && leftGaps[left] == rightGaps[right];
    }

    /** Share of all sentences that have their partner. */
    double settled() {
        return settled;
    }

    /** Logarithm of how many sentences a partner has to be chosen from. */
    double choice(int left) {
        int gap = leftGaps[left];
        return gap == SETTLED ? 0 : Math.min(LARGEST_CHOICE, Math.log(Math.max(1, Math.max(leftOpen[gap], rightOpen[gap]))));
    }

    /** Share of all sentences that surely have no partner, since their gap has fewer sentences on the other side. */
    double lopsided() {
        return lopsided;
    }

    /** Whether the texts keep their order and leave as many sentences open on both sides everywhere; one pair is complete. */
    boolean isComplete() {
        boolean onePair = leftGaps.length == 1 && rightGaps.length == 1;
        return onePair || settled > 0 && inOrder && lopsided == 0;
    }

    /** For each left sentence the right one that alone stands in the same gap, where it stands alone too; else -1. */
    int[] alone() {
        int[] only = new int[leftOpen.length];
        for (int r = 0; r < rightGaps.length; r++) {
            if (rightGaps[r] != SETTLED) {
                only[rightGaps[r]] = r;
            }
        }
        int[] alone = new int[leftGaps.length];
        for (int l = 0; l < alone.length; l++) {
            int gap = leftGaps[l];
            alone[l] = gap != SETTLED && leftOpen[gap] == 1 && rightOpen[gap] == 1 ? only[gap] : -1;
        }
        return alone;
    }

    private static int[] count(int[] gaps, int kinds) {
        int[] counts = new int[kinds];
        for (int gap : gaps) {
            if (gap != SETTLED) {
                counts[gap]++;
            }
        }
        return counts;
    }
}
