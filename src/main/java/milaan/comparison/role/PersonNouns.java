package milaan.comparison.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.model.Language;
import milaan.text.DataFile;
import milaan.text.Normaliser;

/** Offices, kinship and callings in both languages. Immutable. */
final class PersonNouns {

    /** @param length in tokens */
    record Found(String concept, int length) { }

    private record Entry(String concept, List<String> words) { }

    private final Map<Language, Map<String, List<Entry>>> byFirstWord = new HashMap<>();
    private static final Set<String> ALSO_CALLED = RoleWords.set("person-nouns.also-called");
    private static final Set<String> OFFICES = Set.of("office", "secretary");

    private static final Set<String> HEADS = Set.of("prime-minister", "chief-minister", "deputy-prime-minister", "deputy-chief-minister");
    private static final String MINISTER = "-minister";

    private final Map<String, String> groups = new HashMap<>();

    PersonNouns(List<List<String>> rows) {
        for (List<String> row : rows) {
            groups.put(row.get(0), row.get(1));
            add(row.get(0), row.get(2), Language.HINDI);
            add(row.get(0), row.get(3), Language.ENGLISH);
        }
        rows.stream().filter(row -> row.get(0).endsWith(MINISTER) && !HEADS.contains(row.get(0)) && OFFICES.contains(row.get(1)))
                .forEach(this::addPortfolio);
    }

    /** रक्षा मंत्री is also the "minister of defence", and रक्षा राज्य मंत्री the "minister of state for defence". */
    private void addPortfolio(List<String> row) {
        String concept = row.get(0);
        List<String> english = portfolios(row.get(3), " minister");
        add(concept, joined(english, "minister of %s|minister for %s|%s minister"), Language.ENGLISH);
        String junior = concept + "-of-state";
        groups.put(junior, row.get(1));
        add(junior, joined(english, "minister of state for %s|minister of state of %s|junior %s minister|%s minister of state"),
                Language.ENGLISH);
        add(junior, joined(portfolios(row.get(2), " मंत्री"), "%s राज्य मंत्री|%s राज्यमंत्री"), Language.HINDI);
    }

    private static List<String> portfolios(String forms, String minister) {
        return Stream.of(forms.split("\\|")).filter(f -> f.endsWith(minister))
                .map(f -> f.substring(0, f.length() - minister.length())).toList();
    }

    private static String joined(List<String> portfolios, String patterns) {
        return portfolios.stream().flatMap(p -> Stream.of(patterns.split("\\|")).map(pattern -> pattern.replace("%s", p)))
                .collect(Collectors.joining("|"));
    }

    static PersonNouns shipped() {
        return new PersonNouns(DataFile.rows("/milaan/comparison/person-nouns.tsv"));
    }

    /** The longest noun that begins at token {@code at}. */
    Optional<Found> at(Stretch stretch, int at) {
        List<Entry> entries = byFirstWord.getOrDefault(stretch.language(), Map.of())
                .getOrDefault(stretch.norm(at), List.of());
        Optional<Found> best = Optional.empty();
        for (Entry entry : entries) {
            int length = entry.words().size();
            if ((best.isEmpty() || best.get().length() < length) && matches(entry.words(), stretch, at)) {
                best = Optional.of(new Found(entry.concept(), length));
            }
        }
        return best;
    }

    /** Whether nobody is both in one role: two offices, two relatives. */
    boolean exclude(String one, String other) {
        String group = groups.getOrDefault(one, "-");
        return !one.equals(other) && !group.equals("-") && !isCalled(one, other) && !isCalled(other, one)
                && (group.equals(groups.get(other)) || areMinisterAndSecretary(one, other));
    }

    /** What one language calls so the other may call otherwise: the president of a party, अध्यक्ष. */
    private static boolean isCalled(String one, String other) {
        return ALSO_CALLED.contains(one + "=" + other);
    }

    /** Of other business: some countries call a secretary who is a minister elsewhere. */
    private boolean areMinisterAndSecretary(String one, String other) {
        boolean both = OFFICES.contains(groups.getOrDefault(one, "-")) && OFFICES.contains(groups.getOrDefault(other, "-"));
        return both && one.contains("-") && other.contains("-")
                && !one.substring(0, one.lastIndexOf('-')).equals(other.substring(0, other.lastIndexOf('-')));
    }

    /** Whether one of them is an office that only one holds in a place. */
    boolean isOffice(Set<String> concepts) {
        return concepts.stream().anyMatch(c -> OFFICES.contains(groups.getOrDefault(c, "-")));
    }

    /** The group of a concept; "-" for none. */
    String group(String concept) {
        return groups.getOrDefault(concept, "-");
    }

    boolean isKin(String concept) {
        return "kin".equals(groups.get(concept));
    }

    /** Whether both are offices and nobody holds both. */
    boolean excludeAsOffices(String one, String other) {
        return exclude(one, other) && OFFICES.contains(groups.get(one));
    }

    private void add(String concept, String forms, Language language) {
        if (forms.isEmpty()) {
            return;
        }
        for (String form : forms.split("\\|")) {
            // The tokeniser parts words at hyphens, and the hyphen is a token of its own.
            List<String> words = List.of(Normaliser.normalise(form).replace("-", " - ").split(" "));
            byFirstWord.computeIfAbsent(language, l -> new HashMap<>())
                    .computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Entry(concept, words));
            List<String> inflected = language == Language.ENGLISH ? englishPlurals(words.getLast()) : hindiPlurals(words.getLast());
            inflected.forEach(last -> addInflected(concept, words, last, language));
        }
    }

    private static List<String> englishPlurals(String noun) {
        String stem = noun.substring(0, noun.length() - 1);
        return noun.endsWith("man") ? List.of(noun.substring(0, noun.length() - 2) + "en")
                : noun.endsWith("y") && !noun.endsWith("ey") && !noun.endsWith("ay") ? List.of(stem + "ies", noun + "s")
                        : List.of(noun + "s");
    }

    /** The oblique plural, as it stands before a postposition: तस्करों, मंत्रियों. */
    private static List<String> hindiPlurals(String noun) {
        char last = noun.charAt(noun.length() - 1);
        String stem = noun.substring(0, noun.length() - 1);
        return switch (last) {
            case 'ी', 'ि' -> List.of(stem + "ियों");
            case 'ा' -> List.of(stem + "ों", noun + "ओं");
            case 'े', 'ो', 'ू', 'ं', 'ु', 'ै', 'ौ' -> List.of();
            default -> List.of(noun + "ों");
        };
    }

    private void addInflected(String concept, List<String> words, String last, Language language) {
        List<String> form = new ArrayList<>(words);
        form.set(form.size() - 1, last);
        byFirstWord.get(language).computeIfAbsent(form.getFirst(), w -> new ArrayList<>()).add(new Entry(concept, form));
    }

    private static boolean matches(List<String> words, Stretch stretch, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!stretch.is(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
