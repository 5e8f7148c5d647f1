package milaan.facts.place;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.facts.name.KnownNames;
import milaan.facts.name.PhraseTable;
import milaan.text.Token;

/** The places the program knows, their names in both languages, and which lies in which. Immutable. */
public final class Gazetteer implements KnownNames {

    private final Map<String, Place> places;
    private final PhraseTable<List<Naming>> namings;

    private Gazetteer(GazetteerData data) {
        places = data.byKey();
        namings = new PhraseTable<>(data.byName());
    }

    /** The shipped gazetteer. */
    public static Gazetteer shipped() {
        return new Gazetteer(new GazetteerData());
    }

    /** How the words, in either language, can name places; the likeliest first; empty where they do not. */
    public List<Naming> lookup(String words) {
        return namings.get(words).orElse(List.of());
    }

    public Optional<Place> place(String entry) {
        return Optional.ofNullable(places.get(entry));
    }

    /** The longest name of a place that begins at a token. */
    Optional<PhraseTable.Match<List<Naming>>> longest(List<Token> tokens, int start) {
        return namings.longest(tokens, start);
    }

    /** Whether two entries are the same place under different names (Bombay and Mumbai; Delhi and New Delhi). */
    public boolean same(String entry, String other) {
        return entry.equals(other) || isDelhi(entry) && isDelhi(other);
    }

    /** Whether {@code inner} lies in {@code outer}, at any depth; also true where both are the same. */
    public boolean contains(String outer, String inner) {
        if (same(outer, inner)) {
            return true;
        }
        Place place = places.get(inner);
        return place != null && place.parents().stream().anyMatch(parent -> contains(outer, parent));
    }

    /**
     * Whether naming one for the other is no contradiction: the same, one inside the other, or a house that stands for
     * the state it governs (Kremlin, Moscow, Russia). A continent is too wide to answer for what lies in it.
     */
    public boolean related(String entry, String other) {
        if (same(entry, other)) {
            return true;
        }
        if (isContinent(entry) || isContinent(other)) {
            return false;
        }
        return contains(entry, other) || contains(other, entry);
    }

    @Override
    public Set<String> bearers(String name) {
        return lookup(name).stream().filter(n -> !n.adjective()).map(n -> n.place().key())
                .map(key -> isDelhi(key) ? "delhi" : key).collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isContinent(String entry) {
        return place(entry).map(p -> p.kind() == Place.Kind.CONTINENT).orElse(false);
    }

    /** The city, the union territory and the capital inside it are used for each other everywhere. */
    private static boolean isDelhi(String entry) {
        return entry.equals("delhi") || entry.equals("new-delhi");
    }
}
