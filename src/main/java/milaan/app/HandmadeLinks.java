package milaan.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.alignment.BeadChange;
import milaan.alignment.Constraints;
import milaan.annotation.Anchor;
import milaan.annotation.AnchorFinder;
import milaan.annotation.Annotations;
import milaan.annotation.Edit;
import milaan.annotation.StoryRule;
import milaan.facts.Analysis;
import milaan.model.TextSpan;
import milaan.text.Sentence;

/**
 * The links people made or barred between two texts, as sentence indexes of today; those whose words are gone are left
 * out. A link counts whichever of the two texts was on the left when it was made.
 */
public final class HandmadeLinks {

    private record Made(Edit.LinkSentences edit, Constraints.Link link) { }

    private record Barred(Edit.BarSentences edit, Constraints.Pair pair) { }

    private final Edit.PairKey pair;
    private final Analysis left;
    private final Analysis right;
    private final List<Made> made;
    private final List<Barred> barred;
    private final Set<Constraints.NamePair> joined;

    public HandmadeLinks(Annotations annotations, Edit.PairKey pair, Analysis left, Analysis right) {
        this.pair = pair;
        this.left = left;
        this.right = right;
        this.made = annotations.links().stream().flatMap(edit -> made(edit).stream()).toList();
        this.barred = annotations.barred().stream().flatMap(edit -> barred(edit).stream()).toList();
        this.joined = annotations.rules().stream().flatMap(r -> r instanceof StoryRule.SameName n
                ? Stream.of(new Constraints.NamePair(n.one(), n.other()), new Constraints.NamePair(n.other(), n.one()))
                : Stream.empty()).collect(Collectors.toSet());
    }

    /** With the names people have joined. */
    public Constraints constraints() {
        return new Constraints(made.stream().map(Made::link).toList(),
                barred.stream().map(Barred::pair).collect(Collectors.toSet()), joined);
    }

    /** The edit that makes {@code change}, to be undone in one step. */
    public Edit edit(BeadChange change) {
        Set<Integer> leftTouched = new HashSet<>();
        Set<Integer> rightTouched = new HashSet<>();
        Stream.concat(change.made().stream(),
                change.gone().stream().map(b -> new Constraints.Link(b.left(), b.right()))).forEach(link -> {
                    leftTouched.addAll(link.left());
                    rightTouched.addAll(link.right());
                });
        List<Edit> edits = new ArrayList<>();
        made.stream().filter(m -> m.link().left().stream().anyMatch(leftTouched::contains)
                        || m.link().right().stream().anyMatch(rightTouched::contains))
                .map(m -> new Edit.LinkSentences(m.edit().pair(), m.edit().left(), m.edit().right(), false)).forEach(edits::add);
        Set<Constraints.Pair> together = change.joined();
        barred.stream().filter(b -> together.contains(b.pair()))
                .map(b -> new Edit.BarSentences(b.edit().pair(), b.edit().left(), b.edit().right(), false)).forEach(edits::add);
        Set<Constraints.Pair> parted = new HashSet<>(change.parted());
        barred.forEach(b -> parted.remove(b.pair()));
        parted.stream().sorted(Comparator.comparingInt(Constraints.Pair::left)
                        .thenComparingInt(Constraints.Pair::right))
                .map(p -> new Edit.BarSentences(pair, anchor(pair.left(), left, p.left()),
                        anchor(pair.right(), right, p.right()), true)).forEach(edits::add);
        change.made().stream().map(link -> new Edit.LinkSentences(pair, anchors(pair.left(), left, link.left()),
                anchors(pair.right(), right, link.right()), true)).forEach(edits::add);
        return edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits);
    }

    private Optional<Made> made(Edit.LinkSentences edit) {
        return edit.pair().equals(pair) ? made(edit, edit.left(), edit.right())
                : edit.pair().equals(mirrored()) ? made(edit, edit.right(), edit.left()) : Optional.empty();
    }

    private Optional<Made> made(Edit.LinkSentences edit, List<Anchor> onLeft, List<Anchor> onRight) {
        Constraints.Link link = new Constraints.Link(sentences(onLeft, left), sentences(onRight, right));
        return Optional.of(new Made(edit, link)).filter(m -> !link.left().isEmpty() && !link.right().isEmpty());
    }

    private Optional<Barred> barred(Edit.BarSentences edit) {
        return edit.pair().equals(pair) ? barred(edit, edit.left(), edit.right())
                : edit.pair().equals(mirrored()) ? barred(edit, edit.right(), edit.left()) : Optional.empty();
    }

    private Optional<Barred> barred(Edit.BarSentences edit, Anchor onLeft, Anchor onRight) {
        return sentence(onLeft, left).flatMap(l -> sentence(onRight, right)
                .map(r -> new Barred(edit, new Constraints.Pair(l, r))));
    }

    private Edit.PairKey mirrored() {
        return new Edit.PairKey(pair.right(), pair.left());
    }

    private static List<Anchor> anchors(String edition, Analysis analysis, List<Integer> sentences) {
        return sentences.stream().map(s -> anchor(edition, analysis, s)).toList();
    }

    private static Anchor anchor(String edition, Analysis analysis, int sentence) {
        return Anchor.in(edition, analysis.text().source().value(), analysis.text().sentences().get(sentence).span());
    }

    private static List<Integer> sentences(List<Anchor> anchors, Analysis analysis) {
        return anchors.stream().flatMap(a -> sentence(a, analysis).stream()).distinct().sorted().toList();
    }

    private static Optional<Integer> sentence(Anchor anchor, Analysis analysis) {
        Optional<TextSpan> span = AnchorFinder.find(anchor, analysis.text().source().value());
        List<Sentence> sentences = analysis.text().sentences();
        return span.filter(s -> !sentences.isEmpty()).map(s -> analysis.text().sentenceOf(s))
                .filter(i -> sentences.get(i).span().overlaps(span.get()));
    }
}
