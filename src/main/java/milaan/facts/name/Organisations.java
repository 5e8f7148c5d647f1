package milaan.facts.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.text.DataFile;

/** The listed organisations and the words that end an organisation's name, in both languages. Immutable. */
public final class Organisations implements KnownNames {

    /** A listed name; {@code acronym}: counts only in capitals; {@code lower}: listed in lower case. */
    record Listed(String key, boolean acronym, boolean lower) { }

    /** A word that ends (HEAD, MARK) or opens (OF) the name of an organisation. */
    record Head(String kind, String key) { }

    private final PhraseTable<List<Listed>> listed;
    private final PhraseTable<List<Head>> heads;
    private final Set<String> parts;
    private final Map<String, List<String>> names = new HashMap<>();

    private Organisations(List<List<String>> rows, List<List<String>> headRows) {
        Map<String, List<Listed>> byName = new HashMap<>();
        for (List<String> row : rows) {
            this.names.put(row.get(0), spellings(row, 1));
            for (String name : spellings(row, 1)) {
                String letters = name.replaceAll("[^\\p{L}]", "");
                boolean acronym = letters.length() <= 6 && Capitals.only(name);
                byName.computeIfAbsent(PhraseTable.key(name), k -> new ArrayList<>())
                        .add(new Listed(row.get(0), acronym, Character.isLowerCase(name.charAt(0))));
            }
        }
        listed = new PhraseTable<>(byName);
        Map<String, List<Head>> byHead = new HashMap<>();
        List<String> between = new ArrayList<>();
        for (List<String> row : headRows) {
            for (String word : spellings(row, 2)) {
                if (row.get(0).equals("part")) {
                    between.add(word);
                } else {
                    byHead.computeIfAbsent(PhraseTable.key(word), k -> new ArrayList<>())
                            .add(new Head(row.get(0), row.get(1)));
                }
            }
        }
        heads = new PhraseTable<>(byHead);
        parts = Set.copyOf(between);
    }

    public static Organisations shipped() {
        return new Organisations(DataFile.rows("/milaan/facts/name/organisations.tsv"),
                DataFile.rows("/milaan/facts/name/organisation-heads.tsv"));
    }

    PhraseTable<List<Listed>> listed() {
        return listed;
    }

    PhraseTable<List<Head>> heads() {
        return heads;
    }

    boolean isPart(String norm) {
        return parts.contains(norm);
    }

    Optional<String> key(String name) {
        return listed.get(name).map(all -> all.getFirst().key());
    }

    /** All names of a listed organisation, in both languages. */
    List<String> names(String key) {
        return names.getOrDefault(key, List.of());
    }

    @Override
    public Set<String> bearers(String name) {
        return key(name).map(Set::of).orElse(Set.of());
    }

    private static List<String> spellings(List<String> row, int from) {
        return row.subList(from, row.size()).stream().flatMap(cell -> Arrays.stream(cell.split(";")))
                .filter(s -> !s.isBlank()).toList();
    }
}
