package milaan.comparison.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.text.DataFile;

/** Which two descriptions can be one person: a minister and a leader, but not a professor and a constable. Immutable. */
final class Callings {

    private static final String ANYBODY = "anybody";

    private final Map<String, Set<String>> families = new HashMap<>();

    Callings(List<List<String>> rows) {
        for (List<String> row : rows) {
            for (String concept : row.get(1).split("\\|")) {
                families.computeIfAbsent(concept, c -> new HashSet<>()).add(row.get(0));
            }
        }
    }

    static Callings shipped() {
        return new Callings(DataFile.rows("/milaan/comparison/callings.tsv"));
    }

    /** Those of {@code concepts} that are no word for anybody (man, victim, father). */
    Set<String> telling(Set<String> concepts) {
        return concepts.stream().filter(families::containsKey).collect(Collectors.toSet());
    }

    /** Whether nobody is likely to be called both in one report. False for what is in no family. */
    boolean areApart(String one, String other) {
        Set<String> ofOne = families.getOrDefault(one, Set.of(ANYBODY));
        Set<String> ofOther = families.getOrDefault(other, Set.of(ANYBODY));
        return !ofOne.contains(ANYBODY) && !ofOther.contains(ANYBODY) && ofOne.stream().noneMatch(ofOther::contains);
    }
}
