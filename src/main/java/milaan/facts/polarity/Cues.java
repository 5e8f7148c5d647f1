package milaan.facts.polarity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import milaan.facts.HedgeFact;
import milaan.facts.NegationFact;
import milaan.text.DataFile;
import milaan.text.Phrases;

/** The word lists of polarity. Immutable. */
record Cues(Phrases<NegationFact.Kind> negation, Phrases<Boolean> idioms, Phrases<String> answers, Phrases<Hedge> hedges) {

    /**
     * @param strong whether its loss in the other language is a finding
     * @param real   whether it holds back at all; else it only takes the words from another
     */
    record Hedge(HedgeFact.Kind kind, boolean strong, boolean real) { }

    /** The file of {@link milaan.text.WordLists} of this room. */
    static final String LISTS = "/milaan/facts/polarity/contexts.tsv";

    static Cues shipped() {
        return new Cues(
                phrases("negation.tsv", r -> NegationFact.Kind.valueOf(r.get(0))),
                phrases("idioms.tsv", r -> true),
                phrases("answers.tsv", r -> r.get(0)),
                phrases("hedges.tsv", r -> new Hedge(HedgeFact.Kind.valueOf(r.get(1).toUpperCase(Locale.ROOT)),
                        r.get(0).equals("strong"), !r.get(0).equals("none"))));
    }

    private static <V> Phrases<V> phrases(String file, Function<List<String>, V> value) {
        Map<String, V> all = new LinkedHashMap<>();
        for (List<String> row : DataFile.rows("/milaan/facts/polarity/" + file)) {
            for (String form : row.getLast().split("\\|")) {
                all.put(form, value.apply(row));
            }
        }
        return Phrases.ofWords(all);
    }
}
