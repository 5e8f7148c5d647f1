package milaan.facts.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import milaan.facts.OrganisationFact;
import milaan.text.DataFile;
import milaan.text.Normaliser;

/**
 * Tells one bank from another bank, one ministry from another, where the list knows only one of the two, or neither: both
 * are of one kind, and what sets the one apart sounds like no part of the other's name, or of any of its names if it is
 * listed. Names that Hindi knows no meaning of are written by sound, so that the sound tells. Immutable.
 */
final class OrganisationKinds {

    /** Less alike than odd spellings of one word are. */
    private static final double ALIKE = 0.35;
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-–()&,'’]+");

    private final Organisations organisations;
    private final SoundMatcher sounds;
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> general = new HashSet<>();

    OrganisationKinds(Organisations organisations, SoundMatcher sounds) {
        this.organisations = organisations;
        this.sounds = sounds;
        for (List<String> row : DataFile.rows("/milaan/facts/name/organisation-kinds.tsv")) {
            for (String word : words(String.join(";", row.subList(1, row.size())).replace(';', ' '))) {
                if (row.getFirst().equals("general")) {
                    general.add(word);
                } else {
                    kinds.put(word, row.getFirst());
                }
            }
        }
    }

    /** Whether both are of one kind and surely two; of two listed ones their keys tell better. */
    boolean areTwo(OrganisationFact left, OrganisationFact right) {
        if (left.key().isEmpty() && right.key().isEmpty()) {
            return isOther(left.name(), List.of(right.name())) && isOther(right.name(), List.of(left.name()));
        }
        List<String> leftNames = left.key().map(organisations::names).orElse(List.of());
        List<String> rightNames = right.key().map(organisations::names).orElse(List.of());
        return right.key().isEmpty() && isOther(right.name(), leftNames) || left.key().isEmpty() && isOther(left.name(), rightNames);
    }

    private boolean isOther(String name, List<String> listed) {
        Set<String> kind = kinds(name);
        List<String> apart = apart(name);
        List<String> ofKind = listed.stream().filter(l -> kinds(l).equals(kind)).toList();
        return kind.size() == 1 && !apart.isEmpty() && !ofKind.isEmpty() && listed.stream().flatMap(l -> all(l).stream())
                .noneMatch(word -> apart.stream().anyMatch(a -> sounds.score(sounds.key(a), sounds.key(word)) >= ALIKE));
    }

    /** The words of a name that set its bearer apart from others of its kind. */
    List<String> apart(String name) {
        return all(name).stream().filter(w -> w.length() > 2 && !general.contains(w)).toList();
    }

    private Set<String> kinds(String name) {
        return words(name).stream().flatMap(w -> Optional.ofNullable(kinds.get(w)).stream()).collect(Collectors.toSet());
    }

    private List<String> all(String name) {
        return words(name).stream().filter(w -> !kinds.containsKey(w)).toList();
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.stream(BETWEEN.split(Normaliser.normalise(name).toLowerCase(Locale.ROOT)))
                .filter(w -> !w.isEmpty()).toList());
    }
}
