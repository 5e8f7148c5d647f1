package milaan.alignment;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How two texts answer each other.
 *
 * @param beads      links the program stands behind or a person made, by their first left sentence; no sentence is in two
 *                   beads of a translation
 * @param candidates for sentences without a bead, likeliest first: shown, never linked silently
 * @param relation   what the two texts are to each other
 */
public record Alignment(List<Bead> beads, List<Bead> candidates, Relation relation) {

    /** TRANSLATION: one made from the other; REPORTS: independent reports of one event; OTHER_EVENT: another event or story. */
    public enum Relation { TRANSLATION, REPORTS, OTHER_EVENT }

    public Alignment {
        beads = List.copyOf(beads);
        candidates = List.copyOf(candidates);
    }

    public Optional<Bead> ofLeft(int sentence) {
        return beads.stream().filter(b -> b.left().contains(sentence)).findFirst();
    }

    public Optional<Bead> ofRight(int sentence) {
        return beads.stream().filter(b -> b.right().contains(sentence)).findFirst();
    }

    /**
     * What of this is left beside what people have decided, to be shown until the texts are aligned anew: their links
     * first, then the program's as far as those leave them.
     */
    public Alignment beside(Constraints decided) {
        Set<Integer> left = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        decided.links().forEach(link -> {
            left.addAll(link.left());
            right.addAll(link.right());
        });
        Stream<Bead> made = decided.links().stream().map(this::made);
        Stream<Bead> kept = beads.stream().filter(b -> !b.isByHand() && Collections.disjoint(b.left(), left)
                && Collections.disjoint(b.right(), right) && !isBarred(b, decided));
        List<Bead> all = Stream.concat(made, kept).sorted(PairAlignment.READING_ORDER).toList();
        return new Alignment(all, candidates.stream().filter(b -> Collections.disjoint(b.left(), left)
                && Collections.disjoint(b.right(), right) && !isBarred(b, decided)).toList(), relation);
    }

    private Bead made(Constraints.Link link) {
        List<Evidence> known = Stream.concat(beads.stream(), candidates.stream())
                .filter(b -> b.left().equals(link.left()) && b.right().equals(link.right()))
                .map(Bead::evidence).findFirst().orElse(List.of());
        return new Bead(link.left(), link.right(), 1, known, Bead.Origin.PERSON);
    }

    private static boolean isBarred(Bead bead, Constraints decided) {
        return decided.barred().stream().anyMatch(p -> bead.left().contains(p.left()) && bead.right().contains(p.right()));
    }
}
