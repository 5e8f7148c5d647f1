package milaan.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures, dates and places of one language-free meaning. */
final class SameMeaning implements TermMatcher {

    @Override
    public void match(Side left, Side right, TermMatches.Collector found) {
        Map<String, List<Integer>> byMeaning = new HashMap<>();
        for (int r = 0; r < right.terms.size(); r++) {
            String meaning = right.terms.get(r).meaning();
            if (!meaning.isEmpty()) {
                byMeaning.computeIfAbsent(meaning, k -> new ArrayList<>(1)).add(r);
            }
        }
        for (int l = 0; l < left.terms.size(); l++) {
            Term term = left.terms.get(l);
            for (int r : byMeaning.getOrDefault(term.meaning(), List.of())) {
                found.add(l, r, 1, switch (term.sort()) {
                    case NUMBER -> Evidence.Kind.NUMBER;
                    case DATE -> Evidence.Kind.DATE;
                    case PLACE -> Evidence.Kind.PLACE;
                    case WORD -> Evidence.Kind.WORD;
                });
            }
        }
    }
}
