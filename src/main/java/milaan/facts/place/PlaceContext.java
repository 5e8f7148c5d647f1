package milaan.facts.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.text.Token;
import milaan.text.WordLists;

/** Whether the words around a name that is also a common word ask for a place ({@code contexts.tsv}). Immutable. */
final class PlaceContext {

    /** How far back another place may stand that this one is listed with ("पटना, गया और आरा", "बिहार के गया में"). */
    private static final int NEIGHBOUR = 3;
    private final DatelineReader dateline;
    private final Set<String> after;
    private final Set<String> before;
    private final Set<String> noAdjective;
    private final Set<String> links;

    PlaceContext(DatelineReader dateline, WordLists lists) {
        this.dateline = dateline;
        this.after = lists.of("after");
        this.before = lists.of("before");
        this.noAdjective = lists.of("noadjective");
        this.links = lists.of("links");
    }

    /**
     * @param start     index of the name's first token; @param end index after its last
     * @param placeEnds index after the last token of the place found before in this sentence, or -1
     */
    boolean asksForPlace(List<Token> tokens, int start, int end, boolean adjective, int placeEnds) {
        if (adjective) {
            return end < tokens.size() && tokens.get(end).isWord()
                    && !noAdjective.contains(tokens.get(end).norm());
        }
        return at(tokens, end).filter(after::contains).isPresent()
                || at(tokens, start - 1).filter(before::contains).isPresent()
                || listed(tokens, start, placeEnds)
                || start == 0 && dateline.isDateline(tokens, end);
    }

    private boolean listed(List<Token> tokens, int start, int placeEnds) {
        if (placeEnds < 0 || placeEnds >= start || start - placeEnds > NEIGHBOUR - 1) {
            return false;
        }
        return tokens.subList(placeEnds, start).stream().allMatch(t -> links.contains(t.norm()));
    }

    private static Optional<String> at(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? Optional.of(tokens.get(i).norm()) : Optional.empty();
    }
}
