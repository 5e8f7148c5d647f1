package milaan.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.alignment.Bead;
import milaan.facts.Analysis;

/**
 * What comparers found bead by bead in two texts. It rests on nothing but the texts and the bead, so it holds as long as the
 * bead stands, whatever becomes of the other links. Immutable.
 */
public final class CheckedBeads {

    /** Nothing checked yet. */
    public static final CheckedBeads NONE = new CheckedBeads(Optional.empty(), Map.of());

    record Texts(Analysis left, Analysis right) {

        boolean are(Texts other) {
            return left == other.left && right == other.right;
        }
    }

    /** Of one bead; findings without their keys. */
    record Found(List<Finding> findings, List<Agreement> agreements) { }

    private final Optional<Texts> texts;
    private final Map<TextComparer, Map<Bead, Found>> found;

    private CheckedBeads(Optional<Texts> texts, Map<TextComparer, Map<Bead, Found>> found) {
        this.texts = texts;
        this.found = found;
    }

    static CheckedBeads of(Texts texts, TextComparer by, Map<Bead, Found> found) {
        return new CheckedBeads(Optional.of(texts), Map.of(by, found));
    }

    /** What {@code comparer} found in these very texts; beads as {@link Bead#unscored}. */
    Map<Bead, Found> by(TextComparer comparer, Texts in) {
        return texts.filter(in::are).map(t -> found.getOrDefault(comparer, Map.of())).orElse(Map.of());
    }

    /** Both, of the same texts and of different comparers. */
    CheckedBeads and(CheckedBeads other) {
        Map<TextComparer, Map<Bead, Found>> all = new HashMap<>(found);
        all.putAll(other.found);
        return new CheckedBeads(texts, all);
    }
}
