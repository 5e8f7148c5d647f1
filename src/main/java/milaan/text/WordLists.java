package milaan.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of single words, the small contexts that rules ask for: rows of a list's name, a language and its words,
 * parted by spaces. A list may have several rows. Read once and handed in; immutable.
 */
public final class WordLists {

    private final String path;
    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists(String path, List<List<String>> rows) {
        this.path = path;
        for (List<String> row : rows) {
            Set<String> list = lists.computeIfAbsent(row.get(0), name -> new HashSet<>());
            for (String word : row.get(2).split(" ")) {
                list.add(Normaliser.normalise(word));
            }
        }
        lists.replaceAll((name, words) -> Set.copyOf(words));
    }

    /** @param path on the class path, as {@link DataFile#rows} takes it */
    public static WordLists read(String path) {
        return new WordLists(path, DataFile.rows(path));
    }

    /**
     * The words of a list, spelled as {@link Token#norm()} spells them.
     *
     * @throws IllegalStateException where the file has no such list
     */
    public Set<String> of(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("no list " + name + " in " + path);
        }
        return list;
    }
}
