package milaan.facts.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.text.Normaliser;
import milaan.text.Token;

/** Whether the words around a name that is also a common word ask for a place ({@code context.tsv}). Immutable. */
final class PlaceContext {

    /** How far back another place may stand that this one is listed with ("पटना, गया और आरा", "बिहार के गया में"). */
    private static final int NEIGHBOUR = 3;
    private static final Set<String> LINKS = Set.of(",", "और", "व", "एवं", "तथा", "के", "से", "-", "and", "–", "to");

    private final Map<String, Set<String>> words = new HashMap<>();

    PlaceContext(List<List<String>> rows) {
        for (List<String> row : rows) {
            Set<String> set = words.computeIfAbsent(row.get(0), k -> new HashSet<>());
            for (String word : row.get(1).split(" ")) {
                set.add(Normaliser.normalise(word));
            }
        }
    }

    /**
     * @param start     index of the name's first token; @param end index after its last
     * @param placeEnds index after the last token of the place found before in this sentence, or -1
     */
    boolean asksForPlace(List<Token> tokens, int start, int end, boolean adjective, int placeEnds) {
        if (adjective) {
            return end < tokens.size() && tokens.get(end).isWord()
                    && !words.get("noadjective").contains(tokens.get(end).norm());
        }
        return at(tokens, end).filter(words.get("after")::contains).isPresent()
                || at(tokens, start - 1).filter(words.get("before")::contains).isPresent()
                || listed(tokens, start, placeEnds)
                || start == 0 && DatelineReader.isDateline(tokens, end);
    }

    private static boolean listed(List<Token> tokens, int start, int placeEnds) {
        if (placeEnds < 0 || placeEnds >= start || start - placeEnds > NEIGHBOUR - 1) {
            return false;
        }
        return tokens.subList(placeEnds, start).stream().allMatch(t -> LINKS.contains(t.norm()));
    }

    private static Optional<String> at(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? Optional.of(tokens.get(i).norm()) : Optional.empty();
    }
}
