package milaan.comparison.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Scripts;

/** The closed word lists of this room, from {@code role-words.tsv}: read once, never changed. */
final class RoleWords {

    private static final Map<String, List<String>> LISTS = read();

    private RoleWords() { }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        DataFile.rows("/milaan/comparison/role-words.tsv").forEach(row -> lists.put(row.get(0),
                Stream.of(row.get(1).split("\\|")).map(RoleWords::normalised).toList()));
        return Map.copyOf(lists);
    }

    /** Hindi as the tokens of a text have it: without the dot below, one sign for nasals. */
    private static String normalised(String word) {
        return Scripts.isDevanagari(word.codePointAt(0)) ? Normaliser.normalise(word) : word;
    }

    /**
     * The words under {@code name}.
     *
     * @throws IllegalStateException where the table has no such list
     */
    static Set<String> set(String name) {
        return Set.copyOf(list(name));
    }

    /** The words under {@code name}, each with what stands behind its equals sign. */
    static Map<String, String> map(String name) {
        Map<String, String> map = new HashMap<>();
        list(name).forEach(entry -> map.put(entry.substring(0, entry.indexOf('=')), entry.substring(entry.indexOf('=') + 1)));
        return Map.copyOf(map);
    }

    private static List<String> list(String name) {
        return Optional.ofNullable(LISTS.get(name)).orElseThrow(() -> new IllegalStateException("no such word list: " + name));
    }
}
