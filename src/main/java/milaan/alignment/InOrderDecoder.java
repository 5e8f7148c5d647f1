package milaan.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For texts that tell their sentences in one order: the chain of blocks, each wholly behind the one before on both sides,
 * with the greatest sum. A sweep over the left text with a Fenwick tree of running maxima over the right: O(P log m) for
 * P proposals, so that no table of all pairs of places is needed.
 */
final class InOrderDecoder implements Decoder {

    private final double inOrder;
    private final double following;

    /** @param inOrder log-odds a link gains from keeping the order; @param following and from standing right behind another */
    InOrderDecoder(double inOrder, double following) {
        this.inOrder = inOrder;
        this.following = following;
    }

    @Override
    public List<Proposal> choose(List<Proposal> proposals, int leftSize, int rightSize) {
        Proposal[] sorted = proposals.stream().filter(p -> p.gain() > -inOrder - 2 * following).toArray(Proposal[]::new);
        Arrays.sort(sorted, (a, b) -> Integer.compare(a.block().leftFrom(), b.block().leftFrom()));
        List<List<Integer>> ending = new ArrayList<>();
        for (int l = 0; l <= leftSize; l++) {
            ending.add(new ArrayList<>(1));
        }
        double[] total = new double[sorted.length];
        int[] before = new int[sorted.length];
        Map<Long, Integer> endingAt = new HashMap<>();
        RunningBest best = new RunningBest(rightSize + 1);
        int next = 0;
        for (int l = 0; l < leftSize; l++) {
            for (int done : ending.get(l)) {
                Block block = sorted[done].block();
                best.raise(block.rightTo(), total[done], done);
                endingAt.merge(place(l, block.rightTo()), done, (a, b) -> total[a] >= total[b] ? a : b);
            }
            for (; next < sorted.length && sorted[next].block().leftFrom() == l; next++) {
                Block block = sorted[next].block();
                int previous = best.upTo(block.rightFrom());
                double sum = previous < 0 ? 0 : total[previous];
                Integer adjacent = endingAt.get(place(l, block.rightFrom()));
                if (adjacent != null && total[adjacent] + following > sum) {
                    previous = adjacent;
                    sum = total[adjacent] + following;
                } else if (l == 0 && block.rightFrom() == 0) {
                    sum += following;
                }
                total[next] = sum + sorted[next].gain() + inOrder;
                before[next] = previous;
                ending.get(block.leftTo()).add(next);
            }
        }
        return chain(sorted, total, before);
    }

    private List<Proposal> chain(Proposal[] sorted, double[] total, int[] before) {
        int last = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (total[i] > (last < 0 ? 0 : total[last])) {
                last = i;
            }
        }
        List<Proposal> chosen = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            double earlier = before[i] < 0 ? 0 : total[before[i]];
            chosen.add(new Proposal(sorted[i].block(), total[i] - earlier));
        }
        Collections.reverse(chosen);
        return chosen;
    }

    private static long place(int left, int right) {
        return (long) left << 32 | right;
    }

    /** The best total of any block that ends at or before a place of the right text. */
    private static final class RunningBest {

        private final double[] totals;
        private final int[] blocks;

        RunningBest(int places) {
            totals = new double[places + 1];
            blocks = new int[places + 1];
            Arrays.fill(blocks, -1);
        }

        void raise(int place, double total, int block) {
            for (int i = place + 1; i < totals.length; i += i & -i) {
                if (total > totals[i]) {
                    totals[i] = total;
                    blocks[i] = block;
                }
            }
        }

        int upTo(int place) {
            int best = -1;
            double total = 0;
            for (int i = place + 1; i > 0; i -= i & -i) {
                if (totals[i] > total) {
                    total = totals[i];
                    best = blocks[i];
                }
            }
            return best;
        }
    }
}
