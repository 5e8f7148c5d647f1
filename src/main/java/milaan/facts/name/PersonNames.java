package milaan.facts.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Token;

/** Given and family names in both scripts ({@code person-names.tsv}). Immutable. */
final class PersonNames {

    /** GIVEN and FAMILY stand for a person by themselves; WEAK words need a second name or a title. */
    enum Part { GIVEN, FAMILY, WEAK }

    private final Map<String, Part> parts = new HashMap<>();

    PersonNames(List<List<String>> rows) {
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
        return new PersonNames(DataFile.rows("/milaan/facts/name/person-names.tsv"));
    }

    /** @param word as written */
    boolean contains(String word) {
        return parts.containsKey(Normaliser.normalise(word).toLowerCase(Locale.ROOT));
    }

    Optional<Part> part(Token token) {
        return Optional.ofNullable(parts.get(token.norm()));
    }
}
