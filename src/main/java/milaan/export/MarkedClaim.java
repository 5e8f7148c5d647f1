package milaan.export;

import java.util.List;
import java.util.Optional;
import milaan.annotation.Annotations.ClaimMarks;

/**
 * A claim with its tags, status and note.
 *
 * @param left  the left sentences it lies in, ascending; empty where it has none
 * @param right the right sentences
 */
public record MarkedClaim(ClaimMarks marks, List<Integer> left, List<Integer> right, Optional<Traces.Trace> trace) {

    public MarkedClaim {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
