package milaan.comparison.role;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frames by what their first word begins with: of hundreds, a word of the text is held against the few that fit. */
final class FrameIndex {

    private final List<Frame> frames;
    private final Map<String, BitSet> byBeginning = new HashMap<>();
    private final BitSet anyWord = new BitSet();
    private final int longest;

    FrameIndex(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        for (int i = 0; i < frames.size(); i++) {
            List<String> beginnings = frames.get(i).phrase().beginnings();
            if (beginnings.isEmpty()) {
                anyWord.set(i);
            }
            for (String beginning : beginnings) {
                byBeginning.computeIfAbsent(beginning, b -> new BitSet()).set(i);
            }
        }
        longest = byBeginning.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Those whose first word may be {@code norm}, in the order of the table. */
    List<Frame> mayBegin(String norm) {
        BitSet all = (BitSet) anyWord.clone();
        for (int length = Math.min(longest, norm.length()); length >= 0; length--) {
            BitSet here = byBeginning.get(norm.substring(0, length));
            if (here != null) {
                all.or(here);
            }
        }
        List<Frame> fitting = new ArrayList<>();
        all.stream().forEach(i -> fitting.add(frames.get(i)));
        return fitting;
    }
}
