package milaan.alignment;

import java.util.List;

/** Chooses, among proposals, blocks that share no sentence. */
interface Decoder {

    /** @return chosen proposals; their gains are what they are worth where they stand */
    List<Proposal> choose(List<Proposal> proposals, int leftSize, int rightSize);
}
