package milaan.alignment;

import java.util.List;
import java.util.Set;

/**
 * What people have decided about links; the aligner respects it and lets it sharpen the rest.
 *
 * @param links   beads made by hand, as sentence indexes
 * @param barred  single sentence pairs that must not be linked
 * @param sameName pairs of names (left, right) a person has joined
 */
public record Constraints(List<Link> links, Set<Pair> barred, Set<NamePair> sameName) {

    public record Link(List<Integer> left, List<Integer> right) { }

    public record Pair(int left, int right) { }

    public record NamePair(String left, String right) { }

    public static final Constraints NONE = new Constraints(List.of(), Set.of(), Set.of());

    public Constraints {
        links = List.copyOf(links);
        barred = Set.copyOf(barred);
        sameName = Set.copyOf(sameName);
    }
}
