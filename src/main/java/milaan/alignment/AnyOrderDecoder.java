package milaan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** For texts that tell their sentences in another order: the likeliest first, as long as more likely right than not. */
final class AnyOrderDecoder implements Decoder {

    @Override
    public List<Proposal> choose(List<Proposal> proposals, int leftSize, int rightSize) {
        List<Proposal> ordered = new ArrayList<>(proposals);
        ordered.sort(Comparator.comparingDouble(Proposal::gain).reversed());
        Taken taken = new Taken();
        List<Proposal> chosen = new ArrayList<>();
        for (Proposal p : ordered) {
            if (p.gain() > 0 && taken.leaves(p.block())) {
                taken.take(p.block());
                chosen.add(p);
            }
        }
        return chosen;
    }
}
