package milaan.facts.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.text.DataFile;
import milaan.text.Token;

/** Titles, offices and roles with their keys, in both languages ({@code roles.tsv}). Immutable. */
public final class Roles {

    /** @param office whether it names a person by itself ("the Prime Minister said") */
    record Role(String key, boolean office) { }

    private final PhraseTable<Role> roles;
    private final Set<String> suffixes;

    private Roles(List<List<String>> rows) {
        Map<String, Role> byName = new HashMap<>();
        List<String> after = new ArrayList<>();
        for (List<String> row : rows) {
            for (String words : row.subList(2, row.size())) {
                for (String word : Arrays.stream(words.split(";")).filter(w -> !w.isBlank()).toList()) {
                    if (row.get(1).equals("suffix")) {
                        after.add(word);
                    } else {
                        byName.putIfAbsent(PhraseTable.key(word), new Role(row.get(0), row.get(1).equals("office")));
                    }
                }
            }
        }
        roles = new PhraseTable<>(byName);
        suffixes = Set.copyOf(after);
    }

    public static Roles shipped() {
        return new Roles(DataFile.rows("/milaan/facts/name/roles.tsv"));
    }

    /** The canonical key of a role given in either language. */
    public Optional<String> key(String words) {
        return roles.get(words).map(Role::key);
    }

    Optional<PhraseTable.Match<Role>> at(List<Token> tokens, int start) {
        return roles.longest(tokens, start);
    }

    boolean isSuffix(Token token) {
        return suffixes.contains(token.norm());
    }
}
