package milaan.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** For texts that tell their sentences in another order: the likeliest first, as long as more likely right than not. */
final class AnyOrderDecoder implements Decoder {

    @Override
    public List<Proposal> choose(List<Proposal> proposals, int leftSize, int rightSize) {
        List<Proposal> ordered = new ArrayList<>(proposals);
        ordered.sort(Comparator.comparingDouble(Proposal::gain).reversed());
        BitSet left = new BitSet(leftSize);
        BitSet right = new BitSet(rightSize);
        List<Proposal> chosen = new ArrayList<>();
        for (Proposal p : ordered) {
            Block b = p.block();
            boolean free = left.get(b.leftFrom(), b.leftTo()).isEmpty() && right.get(b.rightFrom(), b.rightTo()).isEmpty();
            if (p.gain() > 0 && free) {
                left.set(b.leftFrom(), b.leftTo());
                right.set(b.rightFrom(), b.rightTo());
                chosen.add(p);
            }
        }
        return chosen;
    }
}
