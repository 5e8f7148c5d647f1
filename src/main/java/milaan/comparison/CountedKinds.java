package milaan.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import milaan.model.Language;
import milaan.text.DataFile;
import milaan.text.Phrases;
import milaan.text.Token;

/**
 * The kinds of what figures count, and which of them cannot be the same ones, from {@code counted-kinds.tsv}. Immutable;
 * safe for many threads.
 */
final class CountedKinds {

    /** What a family's kinds say of those counted. */
    enum Family { PERSON, FATE, THING, GROUP, SIDE }

    /** @param concept the name both languages share */
    record Kind(String concept, Family family) { }

    private final List<List<String>> beside;
    private final Phrases<Kind> words;
    private final Map<String, Set<String>> apart = new HashMap<>();

    /**
     * @param rows   concept, family, concepts it excludes, and its words, in any number of columns
     * @param beside language, concept, concept it stands beside, concept it means there
     */
    CountedKinds(List<List<String>> rows, List<List<String>> beside) {
        this.beside = List.copyOf(beside);
        Map<String, Kind> forms = new LinkedHashMap<>();
        for (List<String> row : rows) {
            Kind kind = new Kind(row.get(0), Family.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)));
            for (String other : row.get(2).isEmpty() ? new String[0] : row.get(2).split("\\|")) {
                exclude(kind.concept(), other);
                exclude(other, kind.concept());
            }
            row.subList(3, row.size()).stream().flatMap(c -> List.of(c.split("\\|")).stream())
                    .forEach(form -> forms.put(form, kind));
        }
        words = Phrases.ofWords(forms);
    }

    static CountedKinds shipped() {
        return new CountedKinds(DataFile.rows("/milaan/comparison/counted-kinds.tsv"), DataFile.rows("/milaan/comparison/kinds-beside.tsv"));
    }

    private void exclude(String one, String other) {
        apart.computeIfAbsent(one, k -> new HashSet<>()).add(other);
    }

    /** The kind named at token {@code i}. */
    Optional<Phrases.Match<Kind>> at(List<Token> tokens, int i) {
        return words.at(tokens, i);
    }

    /** The concept meant beside the others: छात्र beside छात्राएं are boys. */
    String beside(Kind kind, List<Kind> others, Language language) {
        return beside.stream().filter(row -> row.get(0).equals(language.code()) && row.get(1).equals(kind.concept())
                && others.stream().anyMatch(o -> o.concept().equals(row.get(2)))).map(row -> row.get(3)).findFirst().orElse(kind.concept());
    }

    /** Of an adjective the first of those it is set apart from, itself among them: each such row is a question of its own. Else empty. */
    String axis(Kind kind) {
        if (kind.family() != Family.SIDE) {
            return "";
        }
        TreeSet<String> all = new TreeSet<>(apart.getOrDefault(kind.concept(), Set.of()));
        all.add(kind.concept());
        return all.first();
    }

    boolean exclude(Kind one, Kind other) {
        return apart.getOrDefault(one.concept(), Set.of()).contains(other.concept());
    }
}
