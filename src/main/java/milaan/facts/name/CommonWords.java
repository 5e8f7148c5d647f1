package milaan.facts.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import milaan.text.Normaliser;
import milaan.text.Token;

/**
 * The stems that texts of every kind use: a Hindi word that is not among them is probably a name or a loan, since
 * Devanagari has no capitals to tell. Immutable.
 */
final class CommonWords {

    private static final int SEEN = 2;

    private final Set<String> stems = new HashSet<>();

    /** @param frequencies rows of side, stem, count; @param also rows of one word each that count as common, too */
    CommonWords(List<List<String>> frequencies, List<List<String>> also) {
        for (List<String> row : frequencies) {
            if (Integer.parseInt(row.get(2)) >= SEEN) {
                stems.add(row.get(1));
            }
        }
        also.forEach(row -> stems.addAll(List.of(Normaliser.normalise(row.get(0)).split(" "))));
    }

    boolean contains(Token token) {
        return stems.contains(token.stem()) || stems.contains(token.norm());
    }
}
