package milaan.comparison;

import java.util.Set;
import java.util.stream.Collectors;
import milaan.text.DataFile;
import milaan.text.Normaliser;

/** The word lists of this room: rows of a language and a word, as tokens spell it. */
final class WordList {

    private WordList() { }

    /** @param name of the file without its ending */
    static Set<String> of(String name) {
        return DataFile.rows("/milaan/comparison/" + name + ".tsv").stream().map(row -> Normaliser.normalise(row.get(1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
