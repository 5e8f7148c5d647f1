package milaan.facts.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Token;
import milaan.text.WordLists;

/** Given and family names in both scripts ({@code person-names.tsv}). Immutable. */
final class PersonNames {

    /** GIVEN and FAMILY stand for a person by themselves; WEAK words need a second name or a title. */
    enum Part { GIVEN, FAMILY, WEAK }

    private final Map<String, Part> parts = new HashMap<>();
    private final Set<String> second;

    /** @param second family names that stand for, or before, any other */
    PersonNames(List<List<String>> rows, Set<String> second) {
        this.second = Set.copyOf(second);
        for (List<String> row : rows) {
            Part kind = row.get(0).equals("given") ? Part.GIVEN : Part.FAMILY;
            for (String pair : row.get(1).split(";")) {
                boolean weak = pair.startsWith("!");
                for (String side : (weak ? pair.substring(1) : pair).split("=")) {
                    for (String spelling : side.split("/")) {
                        add(spelling, weak ? Part.WEAK : kind);
                    }
                }
            }
        }
    }

    private void add(String spelling, Part part) {
        for (String word : spelling.split("_")) {
            String norm = Normaliser.normalise(word).toLowerCase(Locale.ROOT);
            parts.merge(norm, part, (a, b) -> a == Part.WEAK || b == Part.WEAK ? Part.WEAK : a);
        }
    }

    static PersonNames shipped() {
        return new PersonNames(DataFile.rows("/milaan/facts/name/person-names.tsv"),
                WordLists.read("/milaan/facts/name/contexts.tsv").of("second-family-names"));
    }

    /**
     * Whether the word tells its bearer from others: "Businessman Mehta" has no given name.
     *
     * @param word  as written
     * @param given else it is asked as a family name
     */
    boolean tells(String word, boolean given) {
        String norm = norm(word);
        return parts.containsKey(norm) && norm.length() > 2 && (given || !isSecond(word));
    }

    /** One Singh or Devi may as well be called by another family name. */
    boolean isSecond(String word) {
        return second.contains(norm(word));
    }

    private static String norm(String word) {
        return Normaliser.normalise(word).toLowerCase(Locale.ROOT);
    }

    Optional<Part> part(Token token) {
        return Optional.ofNullable(parts.get(token.norm()));
    }
}
