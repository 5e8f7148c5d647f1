package milaan.facts.number;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import milaan.facts.Approximation;
import milaan.facts.IdentifierFact;
import milaan.facts.NumberFact;
import milaan.text.DataFile;
import milaan.text.Phrases;

/** The word lists of what stands around a number. Immutable; loaded once per extractor. */
record Tables(Phrases<String> currencies, Phrases<Minor> minors, Phrases<String> units, Phrases<NumberFact.Kind> percents,
              Phrases<Approximation> boundsBefore, Phrases<Approximation> boundsAfter, Phrases<Counted> counted,
              Map<String, Integer> ordinals, Phrases<IdentifierFact.Kind> identifiers, Set<String> scoreWords) {

    /** A hundredth of a currency. */
    record Minor(String code, String unit) { }

    /** A counted thing and the family it belongs to. */
    record Counted(String concept, String family) { }

    static Tables shipped() {
        return new Tables(
                phrases("currencies.tsv", row -> row.get(0)),
                phrases("minor-currencies.tsv", row -> new Minor(row.get(0), row.get(1))),
                phrases("units.tsv", row -> row.get(0)),
                phrases("percent.tsv", row -> NumberFact.Kind.valueOf(row.get(0))),
                bounds("before"), bounds("after"), countedThings(), ordinalWords(),
                phrases("identifiers.tsv", row -> IdentifierFact.Kind.valueOf(row.get(0))),
                DataFile.rows("/milaan/facts/number/score-words.tsv").stream().map(r -> Words.normal(r.get(0)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The ISO 4217 code written {@code letters}, in lower case. */
    Optional<String> codes(String letters) {
        String code = letters.toUpperCase(java.util.Locale.ROOT);
        return Words.forms("currencies.tsv").values().stream().map(List::getFirst).filter(code::equals).findFirst();
    }

    private static <V> Phrases<V> phrases(String file, Function<List<String>, V> value) {
        Map<String, V> all = new LinkedHashMap<>();
        Words.forms(file).forEach((form, row) -> all.put(form, value.apply(row)));
        return Phrases.ofWords(all);
    }

    private static Phrases<Approximation> bounds(String side) {
        Map<String, Approximation> all = new LinkedHashMap<>();
        for (List<String> row : DataFile.rows("/milaan/facts/number/bounds.tsv")) {
            if (row.get(0).equals(side)) {
                for (String form : row.get(2).split("\\|")) {
                    all.put(form, Approximation.valueOf(row.get(1)));
                }
            }
        }
        return Phrases.ofWords(all);
    }

    /** The family of each counted concept. */
    static Map<String, String> families() {
        return DataFile.rows("/milaan/facts/number/counted.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1)));
    }

    private static Phrases<Counted> countedThings() {
        Map<String, Counted> all = new LinkedHashMap<>();
        for (List<String> row : DataFile.rows("/milaan/facts/number/counted.tsv")) {
            for (String form : (row.get(2) + "|" + row.get(3)).split("\\|")) {
                all.put(form, new Counted(row.get(0), row.get(1)));
            }
        }
        return Phrases.ofWords(all);
    }

    private static Map<String, Integer> ordinalWords() {
        Map<String, Integer> all = new HashMap<>();
        for (List<String> row : DataFile.rows("/milaan/facts/number/ordinals.tsv")) {
            for (String form : row.get(1).split(" ")) {
                all.put(Words.normal(form), Integer.valueOf(row.get(0)));
            }
        }
        return Map.copyOf(all);
    }
}
