package milaan.facts.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Token;

/**
 * The stems that texts of every kind use: a Hindi word that is not among them is probably a name or a loan, since
 * Devanagari has no capitals to tell. Immutable.
 */
public final class CommonWords {

    /** Where the counts of stems stand, which the aligner weighs words by, too. */
    public static final String FREQUENCIES = "/milaan/alignment/frequencies.tsv";
    private static final int SEEN = 2;

    private final Set<String> stems;
    private final Set<String> also;

    private CommonWords(Set<String> stems, Set<String> also) {
        this.stems = stems;
        this.also = also;
    }

    /** @param frequencies rows of side, stem, count; @param also rows of one word each that count as common, too */
    CommonWords(List<List<String>> frequencies, List<List<String>> also) {
        this(seen(frequencies), words(also));
    }

    public static CommonWords of(List<List<String>> frequencies) {
        return new CommonWords(frequencies, List.of());
    }

    public static CommonWords shipped() {
        return of(DataFile.rows(FREQUENCIES));
    }

    /** These and the words of {@code rows}, one a row. */
    CommonWords with(List<List<String>> rows) {
        return new CommonWords(stems, words(rows));
    }

    private static Set<String> seen(List<List<String>> frequencies) {
        Set<String> stems = new HashSet<>();
        for (List<String> row : frequencies) {
            if (Integer.parseInt(row.get(2)) >= SEEN) {
                stems.add(row.get(1));
            }
        }
        return stems;
    }

    private static Set<String> words(List<List<String>> rows) {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.addAll(List.of(Normaliser.normalise(row.get(0)).split(" "))));
        return words;
    }

    boolean contains(Token token) {
        return stems.contains(token.stem()) || stems.contains(token.norm()) || also.contains(token.stem()) || also.contains(token.norm());
    }
}
