package milaan.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.work.Cancellation;

/** A pair whose left text was measured as the right one, and the other way round. */
record MirroredPair(TextPair turned) implements TextPair {

    @Override
    public Set<Constraints.NamePair> sameName() {
        return mirroredNames(turned.sameName());
    }

    @Override
    public Alignment align(Constraints constraints, Optional<Alignment> before, Cancellation cancellation) {
        return mirrored(turned.align(mirrored(constraints), before.map(MirroredPair::mirrored), cancellation));
    }

    @Override
    public Offers offers(Constraints constraints) {
        Offers offers = turned.offers(mirrored(constraints));
        return (text, sentence, most) -> offers.of(text.other(), sentence, most).stream().map(MirroredPair::mirrored).toList();
    }

    static Set<Constraints.NamePair> mirroredNames(Set<Constraints.NamePair> names) {
        return names.stream().map(n -> new Constraints.NamePair(n.right(), n.left())).collect(Collectors.toSet());
    }

    private static Constraints mirrored(Constraints c) {
        return new Constraints(
                c.links().stream().map(l -> new Constraints.Link(l.right(), l.left())).toList(),
                c.barred().stream().map(p -> new Constraints.Pair(p.right(), p.left())).collect(Collectors.toSet()),
                mirroredNames(c.sameName()));
    }

    private static Alignment mirrored(Alignment a) {
        return new Alignment(mirrored(a.beads()), mirrored(a.candidates()), a.relation());
    }

    private static Bead mirrored(Bead b) {
        return new Bead(b.right(), b.left(), b.score(), b.evidence().stream()
                .map(e -> new Evidence(e.kind(), e.right(), e.left(), e.weight())).toList(), b.origin());
    }

    private static List<Bead> mirrored(List<Bead> beads) {
        return beads.stream().map(MirroredPair::mirrored)
                .sorted(Comparator.comparing((Bead b) -> b.left().getFirst())
                        .thenComparing(b -> b.right().getFirst())).toList();
    }
}
