package milaan.ui.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.alignment.Bead;
import milaan.annotation.Anchor;
import milaan.annotation.Claim;
import milaan.comparison.Comparison;
import milaan.facts.Analysis;
import milaan.model.TextSpan;

/** The claims of a compared pair: every bead, and every sentence that has no partner. Immutable. */
public record ClaimList(List<ClaimItem> claims) {

    public static final ClaimList EMPTY = new ClaimList(List.of());

    public ClaimList {
        claims = List.copyOf(claims);
    }

    /** @param leftId ids of the compared editions, which name the anchors of the claims */
    public static ClaimList of(String leftId, String rightId, Comparison comparison) {
        List<ClaimItem> claims = new ArrayList<>();
        Set<Integer> leftLinked = new HashSet<>();
        Set<Integer> rightLinked = new HashSet<>();
        for (Bead bead : comparison.alignment().beads()) {
            claims.add(item(leftId, spans(comparison.left(), bead.left()), rightId,
                    spans(comparison.right(), bead.right()), comparison, Optional.of(bead)));
            leftLinked.addAll(bead.left());
            rightLinked.addAll(bead.right());
        }
        for (TextSpan alone : rest(comparison.left(), leftLinked)) {
            claims.add(item(leftId, List.of(alone), rightId, List.of(), comparison, Optional.empty()));
        }
        for (TextSpan alone : rest(comparison.right(), rightLinked)) {
            claims.add(item(leftId, List.of(), rightId, List.of(alone), comparison, Optional.empty()));
        }
        return new ClaimList(claims);
    }

    /** Those that stand in this pane, from top to bottom. */
    public List<ClaimItem> on(Side side) {
        return claims.stream().filter(c -> c.isOn(side))
                .sorted(Comparator.comparing(c -> c.on(side).getFirst())).toList();
    }

    public Optional<ClaimItem> at(Side side, TextSpan span) {
        return claims.stream().filter(c -> c.holds(side, span)).findFirst();
    }

    public Optional<ClaimItem> withKey(String key) {
        return claims.stream().filter(c -> c.claim().key().equals(key)).findFirst();
    }

    private static ClaimItem item(String leftId, List<TextSpan> left, String rightId, List<TextSpan> right,
                                  Comparison comparison, Optional<Bead> bead) {
        Claim claim = Claim.of(anchor(leftId, comparison.left(), left), anchor(rightId, comparison.right(), right));
        return new ClaimItem(claim, left, right, bead);
    }

    private static Optional<Anchor> anchor(String edition, Analysis analysis, List<TextSpan> spans) {
        return spans.stream().reduce(TextSpan::cover)
                .map(span -> Anchor.in(edition, analysis.text().source().value(), span));
    }

    private static List<TextSpan> spans(Analysis analysis, List<Integer> sentences) {
        return sentences.stream().map(i -> analysis.text().sentences().get(i).span()).toList();
    }

    private static List<TextSpan> rest(Analysis analysis, Set<Integer> linked) {
        List<TextSpan> rest = new ArrayList<>();
        for (int i = 0; i < analysis.text().sentences().size(); i++) {
            if (!linked.contains(i)) {
                rest.add(analysis.text().sentences().get(i).span());
            }
        }
        return rest;
    }
}
