package milaan.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.alignment.Constraints;
import milaan.annotation.Anchor;
import milaan.annotation.AnchorFinder;
import milaan.annotation.Annotations;
import milaan.annotation.Edit;
import milaan.annotation.StoryRule;
import milaan.facts.Analysis;
import milaan.model.TextSpan;
import milaan.text.Sentence;

/** The links people made or barred and the names they joined, as sentence indexes of today's texts; those whose words are gone are left out. */
record HandmadeLinks(Annotations annotations) {

    Constraints of(Edit.PairKey pair, Analysis left, Analysis right) {
        List<Constraints.Link> links = annotations.links().stream().filter(l -> l.pair().equals(pair))
                .map(l -> new Constraints.Link(sentences(l.left(), left), sentences(l.right(), right)))
                .filter(l -> !l.left().isEmpty() && !l.right().isEmpty()).toList();
        Set<Constraints.Pair> barred = annotations.barred().stream().filter(b -> b.pair().equals(pair))
                .flatMap(b -> sentence(b.left(), left).flatMap(i -> sentence(b.right(), right)
                        .map(j -> new Constraints.Pair(i, j))).stream())
                .collect(Collectors.toSet());
        Set<Constraints.NamePair> joined = annotations.rules().stream().flatMap(r -> r instanceof StoryRule.SameName n
                ? Stream.of(new Constraints.NamePair(n.one(), n.other()), new Constraints.NamePair(n.other(), n.one()))
                : Stream.empty()).collect(Collectors.toSet());
        return new Constraints(links, barred, joined);
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
