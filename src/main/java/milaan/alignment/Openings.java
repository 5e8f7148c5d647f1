package milaan.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where partners are still to be found, once the sure ones are. Between two sure links that follow each other on both
 * sides the sentences can only answer each other: a closed gap. All others are one pool. Texts that keep one order have
 * closed gaps alone; texts whose paragraphs were moved about have both.
 */
final class Openings {

    private static final int SETTLED = -1;
    private static final int POOL = 0;
    private static final double LARGEST_CHOICE = Math.log(50);
    /** Share of the sure links that follow each other on both sides from which that is no accident. */
    private static final double KEEPS_PARAGRAPHS = 0.4;

    private final List<Block> sure;
    /** The last sure link that ends at or before a place of the left text, and the first that begins there or later; or -1. */
    private final int[] ahead;
    private final int[] behind;
    private final int[] leftGaps;
    private final int[] rightGaps;
    private final int[] leftOpen;
    private final int[] rightOpen;
    private final double settled;
    private final double lopsided;
    private final double following;
    private final boolean complete;

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
        this.sure = List.copyOf(sure);
        int[] rank = ranks(sure);
        following = inOrder ? 1 : following(rank);
        ahead = new int[leftSize + 1];
        behind = new int[leftSize + 1];
        Arrays.fill(ahead, -1);
        Arrays.fill(behind, -1);
        for (int i = 0; i < sure.size(); i++) {
            Arrays.fill(ahead, sure.get(i).leftTo(), leftSize + 1, i);
        }
        for (int i = sure.size() - 1; i >= 0; i--) {
            Arrays.fill(behind, 0, sure.get(i).leftFrom() + 1, i);
        }
        leftGaps = new int[leftSize];
        rightGaps = new int[rightSize];
        for (int gap = 0; gap <= sure.size() && following >= KEEPS_PARAGRAPHS; gap++) {
            int rankBefore = gap == 0 ? -1 : rank[gap - 1];
            int rankAfter = gap == sure.size() ? sure.size() : rank[gap];
            if (rankAfter == rankBefore + 1) {
                Arrays.fill(leftGaps, gap == 0 ? 0 : sure.get(gap - 1).leftTo(),
                        gap == sure.size() ? leftSize : sure.get(gap).leftFrom(), gap + 1);
                Arrays.fill(rightGaps, gap == 0 ? 0 : sure.get(gap - 1).rightTo(),
                        gap == sure.size() ? rightSize : sure.get(gap).rightFrom(), gap + 1);
            }
        }
        int done = 0;
        for (Block block : Stream.concat(sure.stream(), moved.stream()).toList()) {
            Arrays.fill(leftGaps, block.leftFrom(), block.leftTo(), SETTLED);
            Arrays.fill(rightGaps, block.rightFrom(), block.rightTo(), SETTLED);
            done += block.sentences();
        }
        settled = (double) done / Math.max(1, leftSize + rightSize);
        leftOpen = count(leftGaps, sure.size() + 2);
        rightOpen = count(rightGaps, sure.size() + 2);
        int more = 0;
        for (int gap = 0; gap < leftOpen.length; gap++) {
            more += Math.abs(leftOpen[gap] - rightOpen[gap]);
        }
        lopsided = (double) more / Math.max(1, leftSize + rightSize);
        boolean onePair = leftSize == 1 && rightSize == 1;
        complete = onePair || settled > 0 && inOrder && more == 0;
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

    /** 1 where both sides have as many sentences open in the closed gap of a left sentence, else 0. */
    double even(int left) {
        int gap = leftGaps[left];
        return gap > POOL && leftOpen[gap] == rightOpen[gap] ? 1 : 0;
    }

    /**
     * How well a block runs on from the sure link before it and into the one behind it: 1 for each that it touches on both
     * sides, less with every sentence between, 0 in texts that keep no order at all.
     */
    double running(Block block) {
        int next = behind[block.leftTo()];
        int previous = ahead[block.leftFrom()];
        double before = 0;
        double after = 0;
        if (previous >= 0 && sure.get(previous).rightTo() <= block.rightFrom()) {
            before = near(block.leftFrom() - sure.get(previous).leftTo(), block.rightFrom() - sure.get(previous).rightTo());
        }
        if (next >= 0 && sure.get(next).rightFrom() >= block.rightTo()) {
            after = near(sure.get(next).leftFrom() - block.leftTo(), sure.get(next).rightFrom() - block.rightTo());
        }
        return (before + after) * following;
    }

    private static double near(int leftBetween, int rightBetween) {
        return 1.0 / ((1 + leftBetween) * (1 + rightBetween));
    }

    /** Whether the texts keep their order and leave as many sentences open on both sides everywhere; one pair is complete. */
    boolean isComplete() {
        return complete;
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

    /** The place of each link among all in the right text. */
    private static int[] ranks(List<Block> sure) {
        List<Integer> byRight = IntStream.range(0, sure.size()).boxed()
                .sorted(Comparator.comparingInt(i -> sure.get(i).rightFrom())).toList();
        int[] ranks = new int[sure.size()];
        for (int place = 0; place < ranks.length; place++) {
            ranks[byRight.get(place)] = place;
        }
        return ranks;
    }

    private static double following(int[] rank) {
        long follow = IntStream.range(1, rank.length).filter(i -> rank[i] == rank[i - 1] + 1).count();
        return rank.length < 2 ? 0 : (double) follow / (rank.length - 1);
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
