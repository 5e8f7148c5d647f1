package milaan.comparison.role;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frames by what their first word begins with: of hundreds, a word of the text is held against the few that fit. */
final class FrameIndex {

    private final List<Frame> frames;
    /** Under each beginning, and each beginning of one: the frames that ask for no more. */
    private final Map<String, BitSet> byBeginning = new HashMap<>();
    private final BitSet anyWord = new BitSet();

    FrameIndex(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        for (int i = 0; i < frames.size(); i++) {
            List<String> beginnings = frames.get(i).phrase().beginnings();
            if (beginnings.isEmpty()) {
                anyWord.set(i);
            }
            for (String beginning : beginnings) {
                for (int length = 0; length < beginning.length(); length++) {
                    byBeginning.computeIfAbsent(beginning.substring(0, length), b -> new BitSet());
                }
                byBeginning.computeIfAbsent(beginning, b -> new BitSet()).set(i);
            }
        }
    }

    /** Those whose first word may be {@code norm}, in the order of the table. */
    List<Frame> mayBegin(String norm) {
        BitSet all = (BitSet) anyWord.clone();
        BitSet here = byBeginning.get("");
        for (int length = 1; here != null; length++) {
            all.or(here);
            here = length > norm.length() ? null : byBeginning.get(norm.substring(0, length));
        }
        List<Frame> fitting = new ArrayList<>();
        all.stream().forEach(i -> fitting.add(frames.get(i)));
        return fitting;
    }
}
