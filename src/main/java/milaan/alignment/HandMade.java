package milaan.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What people have decided about the links of two texts, ready for asking. */
final class HandMade {

    /** Log-odds of a link that a person made: above anything measured. */
    private static final double CERTAIN = 10_000;

    private final List<Constraints.Link> links;
    private final Set<Constraints.Pair> barred;
    private final Taken taken = new Taken();

    /** Links to sentences that the texts do not have (any more) are passed over. */
    HandMade(Constraints constraints, int leftSize, int rightSize) {
        links = constraints.links().stream().filter(l -> fits(l.left(), leftSize) && fits(l.right(), rightSize)).toList();
        barred = new HashSet<>(constraints.barred());
        links.forEach(taken::take);
    }

    boolean allows(Pair pair) {
        return taken.leaves(pair) && !barred.contains(new Constraints.Pair(pair.left(), pair.right()));
    }

    boolean allows(Block block) {
        return taken.leaves(block) && barred.stream().noneMatch(p -> p.left() >= block.leftFrom() && p.left() < block.leftTo()
                && p.right() >= block.rightFrom() && p.right() < block.rightTo());
    }

    /** The links between neighbouring sentences: what is left to link keeps its order with them. */
    List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        for (Constraints.Link link : links) {
            Block block = new Block(min(link.left()), max(link.left()) + 1, min(link.right()), max(link.right()) + 1);
            if (block.sentences() == Set.copyOf(link.left()).size() + Set.copyOf(link.right()).size()) {
                proposals.add(new Proposal(block, CERTAIN));
            }
        }
        return proposals;
    }

    /** Whether {@code proposal} stands for a link that a person made. */
    static boolean made(Proposal proposal) {
        return proposal.gain() >= CERTAIN / 2;
    }

    List<Bead> beads(EvidenceFinder evidence) {
        return links.stream().map(l -> bead(l.left().stream().sorted().toList(), l.right().stream().sorted().toList(), evidence))
                .toList();
    }

    private static Bead bead(List<Integer> left, List<Integer> right, EvidenceFinder evidence) {
        return new Bead(left, right, 1, evidence.find(left, right), Bead.Origin.PERSON);
    }

    private static boolean fits(List<Integer> sentences, int size) {
        return !sentences.isEmpty() && min(sentences) >= 0 && max(sentences) < size;
    }

    private static int min(List<Integer> sentences) {
        return sentences.stream().mapToInt(Integer::intValue).min().orElse(-1);
    }

    private static int max(List<Integer> sentences) {
        return sentences.stream().mapToInt(Integer::intValue).max().orElse(-1);
    }
}
