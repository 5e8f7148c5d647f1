package milaan.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milaan.model.Language;

/** Words that translate each other by the lexicon; for words of one language, words of one stem. */
final class TranslatedWords implements TermMatcher {

    private static final double WEAKEST = 0.03;

    private final Lexicon lexicon;

    TranslatedWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void match(Side left, Side right, TermMatches.Collector found) {
        Map<String, List<Integer>> hindi = byStem(right, Language.HINDI);
        Map<String, List<Integer>> english = byStem(right, Language.ENGLISH);
        for (int l = 0; l < left.terms.size(); l++) {
            Term term = left.terms.get(l);
            boolean isHindi = term.script() == Language.HINDI;
            for (int r : (isHindi ? hindi : english).getOrDefault(term.stem(), List.of())) {
                found.add(l, r, 1, Evidence.Kind.WORD);
            }
            for (Lexicon.Translation t : lexicon.translations(term.stem(), term.script())) {
                if (t.weight() > WEAKEST) {
                    for (int r : (isHindi ? english : hindi).getOrDefault(t.stem(), List.of())) {
                        found.add(l, r, t.weight(), Evidence.Kind.WORD);
                    }
                }
            }
        }
    }

    private static Map<String, List<Integer>> byStem(Side side, Language script) {
        Map<String, List<Integer>> byStem = new HashMap<>();
        for (int t = 0; t < side.terms.size(); t++) {
            if (side.terms.get(t).script() == script) {
                byStem.computeIfAbsent(side.terms.get(t).stem(), k -> new ArrayList<>(1)).add(t);
            }
        }
        return byStem;
    }
}
