package milaan.comparison.role;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import milaan.text.Kept;

/** The frames by their first word: of hundreds, the few that a word of the text opens. Safe for many threads. */
final class FrameIndex {

    private final List<Frame> frames;
    /** Every beginning, and each beginning of one. */
    private final Set<String> beginnings = new HashSet<>(Set.of(""));
    /** Under each of them the frames that a word with no longer one may open; worked out when a word first asks for it. */
    private final Map<String, List<Frame>> byBeginning = new ConcurrentHashMap<>();
    private final Kept<List<Frame>> byWord = new Kept<>(this::read);

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

    /** Those whose first word can be {@code norm}, in the order of the table. */
    List<Frame> opening(String norm) {
        return byWord.of(norm);
    }

    private List<Frame> read(String norm) {
        return mayBegin(norm).stream().filter(frame -> frame.phrase().opens(norm)).toList();
    }

    private List<Frame> mayBegin(String norm) {
        int longest = 0;
        while (longest < norm.length() && beginnings.contains(norm.substring(0, longest + 1))) {
            longest++;
        }
        return byBeginning.computeIfAbsent(norm.substring(0, longest),
                beginning -> frames.stream().filter(f -> mayOpen(beginning, f)).toList());
    }
}
