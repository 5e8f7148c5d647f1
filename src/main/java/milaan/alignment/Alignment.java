package milaan.alignment;

import java.util.List;
import java.util.Optional;

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
}
