package milaan.facts.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import milaan.text.Normaliser;

/** The table of {@code name-parts.tsv}: honorifics, fillers, and parts that are translated. Immutable. */
final class NameParts {

    private final Set<String> honorifics = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private final Map<String, Set<Integer>> meanings = new HashMap<>();

    NameParts(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            for (String words : row.subList(1, row.size())) {
                for (String word : Arrays.stream(words.split(";")).map(NameParts::plain).toList()) {
                    switch (row.get(0)) {
                        case "honorific" -> honorifics.add(word);
                        case "filler" -> fillers.add(word);
                        default -> meanings.computeIfAbsent(word, w -> new HashSet<>()).add(i);
                    }
                }
            }
        }
    }

    boolean isHonorific(String spelling) {
        return honorifics.contains(spelling);
    }

    boolean isFiller(String spelling) {
        return fillers.contains(spelling);
    }

    boolean isTranslatable(String spelling) {
        return meanings.containsKey(spelling);
    }

    /** Whether the words, as {@link SoundKey#spelling()}, mean the same. */
    boolean same(String one, String other) {
        Set<Integer> ones = meanings.getOrDefault(one, Set.of());
        return !ones.isEmpty() && meanings.getOrDefault(other, Set.of()).stream().anyMatch(ones::contains);
    }

    private static String plain(String word) {
        return Normaliser.normalise(word).toLowerCase(Locale.ROOT);
    }
}
