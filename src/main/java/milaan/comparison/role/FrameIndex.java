package milaan.comparison.role;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The frames by what their first word begins with: of hundreds, a word of the text is held against the few that fit. Safe for
 * many threads.
 */
final class FrameIndex {

    private final List<Frame> frames;
    /** Every beginning, and each beginning of one. */
    private final Set<String> beginnings = new HashSet<>(Set.of(""));
    /** Under each of them the frames that a word with no longer one may open; worked out when a word first asks for it. */
    private final Map<String, List<Frame>> byBeginning = new ConcurrentHashMap<>();

    FrameIndex(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        for (Frame frame : frames) {
            for (String beginning : frame.phrase().beginnings()) {
                for (int length = 1; length <= beginning.length(); length++) {
                    beginnings.add(beginning.substring(0, length));
                }
            }
        }
    }

    private static boolean mayOpen(String word, Frame frame) {
        List<String> beginnings = frame.phrase().beginnings();
        return beginnings.isEmpty() || beginnings.stream().anyMatch(word::startsWith);
    }

    /** Those whose first word may be {@code norm}, in the order of the table. */
    List<Frame> mayBegin(String norm) {
        int longest = 0;
        while (longest < norm.length() && beginnings.contains(norm.substring(0, longest + 1))) {
            longest++;
        }
        return byBeginning.computeIfAbsent(norm.substring(0, longest),
                beginning -> frames.stream().filter(f -> mayOpen(beginning, f)).toList());
    }
}
