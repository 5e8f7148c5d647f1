package milaan.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import milaan.text.Normaliser;

/** Names that a person has said are one: word for word where they have as many words, else each with each. */
final class JoinedNames implements TermMatcher {

    private final Map<String, Set<String>> partners = new HashMap<>();

    JoinedNames(Set<Constraints.NamePair> pairs) {
        for (Constraints.NamePair pair : pairs) {
            List<String> left = words(pair.left());
            List<String> right = words(pair.right());
            for (int i = 0; i < left.size(); i++) {
                partners.computeIfAbsent(left.get(i), k -> new HashSet<>())
                        .addAll(left.size() == right.size() ? List.of(right.get(i)) : right);
            }
        }
    }

    @Override
    public void match(Side left, Side right, TermMatches.Collector found) {
        for (int l = 0; l < left.terms.size() && !partners.isEmpty(); l++) {
            Set<String> names = partners.getOrDefault(left.terms.get(l).norm(), Set.of());
            for (int r = 0; r < right.terms.size() && !names.isEmpty(); r++) {
                if (names.contains(right.terms.get(r).norm())) {
                    found.add(l, r, 1, Evidence.Kind.NAME);
                }
            }
        }
    }

    private static List<String> words(String name) {
        return List.of(Normaliser.normalise(name).toLowerCase(Locale.ROOT).strip().split("[\\s\\-]+"));
    }
}
