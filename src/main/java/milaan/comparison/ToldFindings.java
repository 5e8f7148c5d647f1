package milaan.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import milaan.model.TextSpan;

/** Findings without repeats: where two checkers find one thing in one place, the first and surer of them tells it. */
final class ToldFindings {

    /** Findings of a kind by where they begin, on the left or else on the right, and how long the longest is. */
    private static final class Place {
        private final NavigableMap<Integer, List<Finding>> byStart = new TreeMap<>();
        private int longest;

        void add(TextSpan span, Finding finding) {
            byStart.computeIfAbsent(span.start(), s -> new ArrayList<>(1)).add(finding);
            longest = Math.max(longest, span.length());
        }

        boolean anyRepeats(TextSpan span, Finding finding) {
            return byStart.subMap(span.start() - longest, true, span.end(), true).values().stream()
                    .flatMap(List::stream).anyMatch(told -> repeats(told, finding));
        }
    }

    private static final TextSpan NOWHERE = new TextSpan(0, 0);

    private final List<Finding> told = new ArrayList<>();
    private final Map<Kind, Place> left = new EnumMap<>(Kind.class);
    private final Map<Kind, Place> rightOnly = new EnumMap<>(Kind.class);

    void add(Finding finding) {
        Finding.Basis basis = finding.basis();
        Place place = (basis.left().isPresent() ? left : rightOnly).computeIfAbsent(finding.kind(), k -> new Place());
        TextSpan span = basis.left().or(basis::right).orElse(NOWHERE);
        if (!place.anyRepeats(span, finding)) {
            place.add(span, finding);
            told.add(finding);
        }
    }

    /** In the order in which they were added. */
    List<Finding> list() {
        return List.copyOf(told);
    }

    private static boolean repeats(Finding told, Finding finding) {
        Finding.Basis one = told.basis();
        Finding.Basis other = finding.basis();
        return (one.meetsLeft(other) || one.left().isEmpty() && other.left().isEmpty())
                && (one.meetsRight(other) || one.right().isEmpty() && other.right().isEmpty());
    }
}
