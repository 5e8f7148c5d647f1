package milaan.facts.name;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import milaan.text.Normaliser;

/**
 * A matcher that knows, beside what {@code names} finds, the names a person has said are one. A part of a joined name
 * (a bare surname) stands for it. Pure; safe for many threads where {@code names} is.
 */
public final class JoinedNames implements NameMatcher {

    /** Two names of one bearer, either way round. */
    public record Pair(String one, String other) {

        /** Whether {@code left} and {@code right} are these two names, or parts of them. */
        public boolean joins(String left, String right) {
            return means(left, one) && means(right, other) || means(left, other) && means(right, one);
        }

        private static boolean means(String name, String whole) {
            List<String> few = words(name);
            List<String> all = words(whole);
            return !few.isEmpty() && !all.isEmpty() && (all.containsAll(few) || few.containsAll(all));
        }

        private static List<String> words(String name) {
            return BETWEEN.splitAsStream(Normaliser.normalise(name).toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private final NameMatcher names;
    private final List<Pair> pairs;

    public JoinedNames(NameMatcher names, Collection<Pair> pairs) {
        this.names = names;
        this.pairs = List.copyOf(pairs);
    }

    /** Whether a person has joined these two. */
    public boolean joins(String left, String right) {
        return pairs.stream().anyMatch(p -> p.joins(left, right));
    }

    @Override
    public double score(String one, String other) {
        return joins(one, other) ? 1 : names.score(one, other);
    }
}
