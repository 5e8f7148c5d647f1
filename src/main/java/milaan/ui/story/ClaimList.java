package milaan.ui.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.alignment.Bead;
import milaan.annotation.Anchor;
import milaan.annotation.AnchorFinder;
import milaan.annotation.Annotations;
import milaan.annotation.Claim;
import milaan.comparison.Comparison;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.model.TextSpan;

/** The claims of a compared pair: every bead, every sentence that has no partner, and the marked spans. Immutable. */
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

    /**
     * With what people have marked: their spans, and what they said of the same two passages while the versions stood on
     * the other sides. A claim of another pair is not shown, nor one whose words are gone.
     */
    public ClaimList with(Edition left, Edition right, Annotations annotations) {
        Map<String, Annotations.ClaimMarks> marked = new LinkedHashMap<>(annotations.claims());
        List<ClaimItem> all = new ArrayList<>();
        for (ClaimItem item : claims) {
            if (item.span()) {
                continue;
            }
            ClaimItem shown = marked.isEmpty() || marked.containsKey(item.claim().key()) ? item : turned(item, marked);
            marked.remove(shown.claim().key());
            all.add(shown);
        }
        marked.values().forEach(marks -> span(marks.claim(), left, right).ifPresent(all::add));
        return new ClaimList(all);
    }

    /** The claim that stands in exactly these places. */
    public Optional<ClaimItem> in(List<TextSpan> left, List<TextSpan> right) {
        return claims.stream().filter(c -> c.left().equals(left) && c.right().equals(right)).findFirst();
    }

    /** The shortest span that holds a place. */
    public Optional<ClaimItem> spanAt(Side side, TextSpan place) {
        return claims.stream().filter(c -> c.span() && c.on(side).stream().anyMatch(s -> s.contains(place)))
                .min(Comparator.comparingInt(c -> c.on(side).getFirst().length()));
    }

    /** Those that stand in this pane, from top to bottom. */
    public List<ClaimItem> on(Side side) {
        return claims.stream().filter(c -> c.isOn(side))
                .sorted(Comparator.comparing(c -> c.on(side).getFirst())).toList();
    }

    /** The claim whose sentence holds some of {@code span}. */
    public Optional<ClaimItem> at(Side side, TextSpan span) {
        return claims.stream().filter(c -> !c.span() && c.holds(side, span)).findFirst();
    }

    public Optional<ClaimItem> withKey(String key) {
        return claims.stream().filter(c -> c.claim().key().equals(key)).findFirst();
    }

    private static ClaimItem item(String leftId, List<TextSpan> left, String rightId, List<TextSpan> right,
                                  Comparison comparison, Optional<Bead> bead) {
        Claim claim = Claim.of(anchor(leftId, comparison.left(), left), anchor(rightId, comparison.right(), right));
        return new ClaimItem(claim, left, right, bead, false);
    }

    private static ClaimItem turned(ClaimItem item, Map<String, Annotations.ClaimMarks> marked) {
        Claim mirrored = item.claim().mirrored();
        return marked.containsKey(mirrored.key())
                ? new ClaimItem(mirrored, item.left(), item.right(), item.bead(), false) : item;
    }

    private static Optional<ClaimItem> span(Claim claim, Edition left, Edition right) {
        List<TextSpan> onLeft = new ArrayList<>();
        List<TextSpan> onRight = new ArrayList<>();
        for (Anchor anchor : claim.anchors()) {
            boolean here = anchor.edition().equals(left.id());
            if (!here && !anchor.edition().equals(right.id())) {
                return Optional.empty();
            }
            AnchorFinder.find(anchor, (here ? left : right).text().value()).ifPresent((here ? onLeft : onRight)::add);
        }
        return onLeft.size() + onRight.size() < claim.anchors().size() ? Optional.empty()
                : Optional.of(new ClaimItem(claim, onLeft, onRight, Optional.empty(), true));
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
