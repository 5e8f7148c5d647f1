package milaan.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.alignment.Bead;
import milaan.comparison.Comparison;

/**
 * The letters that name aligned claims on paper: A, B … Z, AA …, in the reading order of the left text; the sentences of
 * one bead share a letter on both sides.
 *
 * @param left  one entry a left sentence; empty where it has no partner
 * @param right one entry a right sentence
 * @param byHand the letters of links that people made
 */
public record ClaimLetters(List<Optional<String>> left, List<Optional<String>> right, Set<String> byHand) {

    private static final int ALPHABET = 26;

    public ClaimLetters {
        left = List.copyOf(left);
        right = List.copyOf(right);
        byHand = Set.copyOf(byHand);
    }

    public static ClaimLetters of(Comparison comparison) {
        List<Optional<String>> left = empty(comparison.left().text().sentences().size());
        List<Optional<String>> right = empty(comparison.right().text().sentences().size());
        List<Bead> beads = comparison.alignment().beads().stream()
                .sorted(Comparator.comparing((Bead b) -> b.left().getFirst()).thenComparing(b -> b.right().getFirst()))
                .toList();
        Set<String> byHand = new HashSet<>();
        for (int i = 0; i < beads.size(); i++) {
            if (beads.get(i).isByHand()) {
                byHand.add(letter(i));
            }
            Optional<String> letter = Optional.of(letter(i));
            beads.get(i).left().forEach(s -> setIfFree(left, s, letter));
            beads.get(i).right().forEach(s -> setIfFree(right, s, letter));
        }
        return new ClaimLetters(left, right, byHand);
    }

    /** 0 is A, 25 is Z, 26 is AA, as in a spreadsheet. */
    static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / ALPHABET) {
            letters.insert(0, (char) ('A' + (rest - 1) % ALPHABET));
        }
        return letters.toString();
    }

    public int claims() {
        return (int) left.stream().flatMap(Optional::stream).distinct().count();
    }

    /** A sentence of independent reports may be in several beads: the first names it. */
    private static void setIfFree(List<Optional<String>> letters, int sentence, Optional<String> letter) {
        if (letters.get(sentence).isEmpty()) {
            letters.set(sentence, letter);
        }
    }

    private static List<Optional<String>> empty(int size) {
        List<Optional<String>> letters = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            letters.add(Optional.empty());
        }
        return letters;
    }
}
