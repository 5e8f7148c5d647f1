package milaan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import milaan.work.Cancellation;

/** Proposes what may become beads: the candidate pairs, and pairs grown by neighbouring sentences. */
final class BlockProposer {

    private static final double HOPELESS = -10;
    private static final double WORTH_GROWING = -9;
    private static final int GROWN_PER_SENTENCE = 3;
    private static final int LARGEST_SIDE = 3;

    private final CandidatePairs pairs;
    private final PairScorer scorer;
    private final LinkModel link;
    private final LinkModel join;
    private final int leftSize;
    private final int rightSize;

    BlockProposer(CandidatePairs pairs, PairScorer scorer, LinkModel link, LinkModel join, int leftSize,
            int rightSize) {
        this.pairs = pairs;
        this.scorer = scorer;
        this.link = link;
        this.join = join;
        this.leftSize = leftSize;
        this.rightSize = rightSize;
    }

    List<Proposal> propose(Cancellation cancellation) {
        List<Proposal> proposals = new ArrayList<>();
        Set<Block> grown = new HashSet<>();
        for (int l = 0; l < leftSize; l++) {
            if ((l & 63) == 0) {
                cancellation.check();
            }
            List<Proposal> row = new ArrayList<>();
            for (Pair pair : pairs.ofLeft(l)) {
                double odds = logOdds(Block.of(l, pair.right()), pair.measure());
                if (odds > HOPELESS) {
                    row.add(new Proposal(Block.of(l, pair.right()), odds));
                }
            }
            proposals.addAll(row);
            row.sort(Comparator.comparingDouble(Proposal::gain).reversed());
            for (Proposal seed : row.subList(0, Math.min(GROWN_PER_SENTENCE, row.size()))) {
                if (seed.gain() > WORTH_GROWING) {
                    grow(seed, grown, proposals);
                }
            }
        }
        return proposals;
    }

    double logOdds(Block block, PairMeasure measure) {
        return link.logOdds(pairs.features(block, measure));
    }

    private void grow(Proposal seed, Set<Block> seen, List<Proposal> proposals) {
        for (Block block : neighbours(seed.block())) {
            if (!seen.add(block)) {
                continue;
            }
            PairMeasure whole = measure(block);
            double joined = join.logOdds(joinFeatures(block, whole));
            Proposal proposal = new Proposal(block, Math.max(seed.gain(), logOdds(block, whole)) + joined);
            if (joined > HOPELESS / 2 && proposal.gain() > HOPELESS) {
                proposals.add(proposal);
                grow(proposal, seen, proposals);
            }
        }
    }

    List<Block> neighbours(Block b) {
        List<Block> found = new ArrayList<>(4);
        int lefts = b.leftTo() - b.leftFrom();
        int rights = b.rightTo() - b.rightFrom();
        if (lefts < LARGEST_SIDE && rights == 1) {
            if (b.leftFrom() > 0) {
                found.add(new Block(b.leftFrom() - 1, b.leftTo(), b.rightFrom(), b.rightTo()));
            }
            if (b.leftTo() < leftSize) {
                found.add(new Block(b.leftFrom(), b.leftTo() + 1, b.rightFrom(), b.rightTo()));
            }
        }
        if (rights < LARGEST_SIDE && lefts == 1) {
            if (b.rightFrom() > 0) {
                found.add(new Block(b.leftFrom(), b.leftTo(), b.rightFrom() - 1, b.rightTo()));
            }
            if (b.rightTo() < rightSize) {
                found.add(new Block(b.leftFrom(), b.leftTo(), b.rightFrom(), b.rightTo() + 1));
            }
        }
        found.removeIf(block -> !pairs.mayMeet(block));
        return found;
    }

    /** Of the outer sentences of the longer side the one that belongs least. */
    double[] joinFeatures(Block b, PairMeasure whole) {
        boolean manyLeft = b.leftTo() - b.leftFrom() > 1;
        Block head = manyLeft ? new Block(b.leftFrom(), b.leftFrom() + 1, b.rightFrom(), b.rightTo())
                : new Block(b.leftFrom(), b.leftTo(), b.rightFrom(), b.rightFrom() + 1);
        Block withoutHead = manyLeft ? new Block(b.leftFrom() + 1, b.leftTo(), b.rightFrom(), b.rightTo())
                : new Block(b.leftFrom(), b.leftTo(), b.rightFrom() + 1, b.rightTo());
        Block tail = manyLeft ? new Block(b.leftTo() - 1, b.leftTo(), b.rightFrom(), b.rightTo())
                : new Block(b.leftFrom(), b.leftTo(), b.rightTo() - 1, b.rightTo());
        Block withoutTail = manyLeft ? new Block(b.leftFrom(), b.leftTo() - 1, b.rightFrom(), b.rightTo())
                : new Block(b.leftFrom(), b.leftTo(), b.rightFrom(), b.rightTo() - 1);
        PairMeasure ofHead = measure(head);
        PairMeasure ofTail = measure(tail);
        boolean two = b.sentences() == 3;
        double[] first = joinFeatures(b, whole, head, ofHead, two ? ofTail : measure(withoutHead));
        double[] last = joinFeatures(b, whole, tail, ofTail, two ? ofHead : measure(withoutTail));
        return join.logOdds(first) < join.logOdds(last) ? first : last;
    }

    private double[] joinFeatures(Block block, PairMeasure whole, Block part, PairMeasure own, PairMeasure without) {
        boolean manyLeft = block.leftTo() - block.leftFrom() > 1;
        double ownShare = manyLeft ? own.left() : own.right();
        double added = manyLeft ? whole.right() - without.right() : whole.left() - without.left();
        double rival = pairs.rival(part, block);
        return new double[] {1, ownShare, added, without.length() - whole.length(),
            whole.similarity() - without.similarity(), rival - own.similarity(), whole.length(), ownShare * added};
    }

    PairMeasure measure(Block b) {
        return b.isPair() ? pairs.measure(b.leftFrom(), b.rightFrom(), scorer)
                : scorer.measure(b.leftFrom(), b.leftTo(), b.rightFrom(), b.rightTo());
    }
}
