package milaan.alignment;

import java.util.BitSet;

/** The sentences of both texts that are taken already. */
final class Taken {

    private final BitSet left = new BitSet();
    private final BitSet right = new BitSet();

    void take(Block block) {
        left.set(block.leftFrom(), block.leftTo());
        right.set(block.rightFrom(), block.rightTo());
    }

    void take(Constraints.Link link) {
        link.left().forEach(left::set);
        link.right().forEach(right::set);
    }

    boolean leaves(Pair pair) {
        return !left.get(pair.left()) && !right.get(pair.right());
    }

    /** Whether none of the block's sentences is taken. */
    boolean leaves(Block block) {
        return isFree(left, block.leftFrom(), block.leftTo()) && isFree(right, block.rightFrom(), block.rightTo());
    }

    private static boolean isFree(BitSet taken, int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
    }
}
