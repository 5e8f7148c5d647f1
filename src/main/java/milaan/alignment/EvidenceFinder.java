package milaan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milaan.model.TextSpan;

/** Says what a link rests on: the pairs of words, names and figures that answer each other, best first. */
final class EvidenceFinder {

    private static final int MOST = 12;
    private static final double WEAKEST = 0.12;

    private record Found(Evidence.Kind kind, TextSpan left, TextSpan right, double worth) { }

    private final Side left;
    private final Side right;
    private final TermMatches matches;
    private final Map<Constraints.Link, List<Evidence>> known = new HashMap<>();

    /** @param before an alignment of these texts, whose links are not looked into again */
    EvidenceFinder(MatchedTexts texts, Optional<Alignment> before) {
        left = texts.left();
        right = texts.right();
        matches = texts.matches();
        before.ifPresent(b -> Stream.concat(b.beads().stream(), b.candidates().stream())
                .forEach(bead -> known.put(new Constraints.Link(bead.left(), bead.right()), bead.evidence())));
    }

    /** @param leftSentences ascending, as {@code rightSentences} */
    List<Evidence> find(List<Integer> leftSentences, List<Integer> rightSentences) {
        List<Evidence> found = known.get(new Constraints.Link(leftSentences, rightSentences));
        return found == null ? read(leftSentences, rightSentences) : found;
    }

    private List<Evidence> read(List<Integer> leftSentences, List<Integer> rightSentences) {
        List<Found> found = new ArrayList<>();
        for (int l : leftSentences) {
            for (int i = 0; i < left.sentences[l].length; i++) {
                for (int r : rightSentences) {
                    collect(l, i, r, found);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::worth).reversed());
        Set<TextSpan> leftTaken = new HashSet<>();
        Set<TextSpan> rightTaken = new HashSet<>();
        List<Found> chosen = new ArrayList<>();
        for (Found f : found) {
            if (chosen.size() < MOST && !leftTaken.contains(f.left()) && !rightTaken.contains(f.right())) {
                leftTaken.add(f.left());
                rightTaken.add(f.right());
                chosen.add(f);
            }
        }
        double all = chosen.stream().mapToDouble(Found::worth).sum();
        return chosen.stream().map(f -> new Evidence(f.kind(), f.left(), f.right(), f.worth() / all)).toList();
    }

    private void collect(int l, int i, int r, List<Found> found) {
        int term = left.sentences[l][i];
        for (int k = matches.from[term]; k < matches.from[term + 1]; k++) {
            int other = matches.right[k];
            for (int j = 0; j < right.sentences[r].length && matches.strength[k] >= WEAKEST; j++) {
                if (right.sentences[r][j] == other) {
                    double worth = matches.strength[k] * Math.sqrt(left.weights[term] * right.weights[other]);
                    found.add(new Found(matches.kind[k], left.spans[l][i], right.spans[r][j], worth));
                }
            }
        }
    }
}
