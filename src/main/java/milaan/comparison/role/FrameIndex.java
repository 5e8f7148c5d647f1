package milaan.comparison.role;

import java.util.ArrayList;
import java.util.HashMap;
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

    private static final int MOST_KEPT = 20_000;
    private static final int LONGEST_KEPT = 60;

    /** Under each beginning, and each beginning of one, the frames that a word with no longer one may open. */
    private final Map<String, List<Frame>> byBeginning = new HashMap<>();
    /** What words have been asked for: a text says the same ones again and again. */
    private final Map<String, List<Frame>> asked = new ConcurrentHashMap<>();

    FrameIndex(List<Frame> frames) {
        Set<String> beginnings = new HashSet<>(Set.of(""));
        for (Frame frame : frames) {
            for (String beginning : frame.phrase().beginnings()) {
                for (int length = 1; length <= beginning.length(); length++) {
                    beginnings.add(beginning.substring(0, length));
                }
            }
        }
        beginnings.forEach(b -> byBeginning.put(b, new ArrayList<>()));
        byBeginning.forEach((beginning, fitting) -> frames.stream().filter(f -> mayOpen(beginning, f)).forEach(fitting::add));
    }

    private static boolean mayOpen(String word, Frame frame) {
        List<String> beginnings = frame.phrase().beginnings();
        return beginnings.isEmpty() || beginnings.stream().anyMatch(word::startsWith);
    }

    /** Those whose first word may be {@code norm}, in the order of the table. */
    List<Frame> mayBegin(String norm) {
        List<Frame> known = asked.get(norm);
        if (known != null) {
            return known;
        }
        if (asked.size() >= MOST_KEPT) {
            asked.clear();
        }
        List<Frame> found = look(norm);
        if (norm.length() <= LONGEST_KEPT) {
            asked.put(norm, found);
        }
        return found;
    }

    private List<Frame> look(String norm) {
        List<Frame> fitting = byBeginning.get("");
        for (int length = 1; length <= norm.length(); length++) {
            List<Frame> longer = byBeginning.get(norm.substring(0, length));
            if (longer == null) {
                break;
            }
            fitting = longer;
        }
        return fitting;
    }
}
