package milaan.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.model.Language;
import milaan.work.Cancellation;

/** Aligns by translated words, names, numbers, dates and length. */
public final class LexicalAligner implements Aligner {

    private final Lexicon lexicon;
    private final CrossScriptNameMatcher names;
    private final Models models;

    public LexicalAligner(Lexicon lexicon, CrossScriptNameMatcher names) {
        this(lexicon, names, Models.shipped());
    }

    LexicalAligner(Lexicon lexicon, CrossScriptNameMatcher names, Models models) {
        this.lexicon = lexicon;
        this.names = names;
        this.models = models;
    }

    @Override
    public Alignment align(Analysis left, Analysis right, Constraints constraints, Cancellation cancellation) {
        // The lexicon and the usual lengths go from Hindi to English, so the other order is aligned mirrored.
        if (left.text().language() == Language.ENGLISH && right.text().language() == Language.HINDI) {
            return mirrored(align(right, left, mirrored(constraints), cancellation));
        }
        return new PairAlignment(left, right, lexicon, names, models, constraints, cancellation).align();
    }

    @Override
    public Offers offers(Analysis left, Analysis right, Constraints constraints, Cancellation cancellation) {
        if (left.text().language() == Language.ENGLISH && right.text().language() == Language.HINDI) {
            Offers turned = offers(right, left, mirrored(constraints), cancellation);
            return (text, sentence, most) -> turned.of(text.other(), sentence, most).stream().map(LexicalAligner::mirrored).toList();
        }
        Constraints unlinked = new Constraints(List.of(), constraints.barred(), constraints.sameName());
        return new PairAlignment(left, right, lexicon, names, models, unlinked, cancellation)::offers;
    }

    private static Constraints mirrored(Constraints c) {
        return new Constraints(
                c.links().stream().map(l -> new Constraints.Link(l.right(), l.left())).toList(),
                c.barred().stream().map(p -> new Constraints.Pair(p.right(), p.left()))
                        .collect(Collectors.toSet()),
                c.sameName().stream().map(n -> new Constraints.NamePair(n.right(), n.left()))
                        .collect(Collectors.toSet()));
    }

    private static Alignment mirrored(Alignment a) {
        return new Alignment(mirrored(a.beads()), mirrored(a.candidates()), a.relation());
    }

    private static Bead mirrored(Bead b) {
        return new Bead(b.right(), b.left(), b.score(), b.evidence().stream()
                .map(e -> new Evidence(e.kind(), e.right(), e.left(), e.weight())).toList(), b.origin());
    }

    private static List<Bead> mirrored(List<Bead> beads) {
        return beads.stream().map(LexicalAligner::mirrored)
                .sorted(Comparator.comparing((Bead b) -> b.left().getFirst())
                        .thenComparing(b -> b.right().getFirst())).toList();
    }
}
