package milaan.facts.polarity;

import java.util.List;
import java.util.Set;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.WordLists;

/** Finds the clause around a word: what lies between marks and joining words. */
final class Clauses {

    private final Set<String> marks;
    private final Set<String> joiners;

    Clauses(WordLists lists) {
        this.marks = lists.of("clause-marks");
        this.joiners = lists.of("clause-joiners");
    }

    /** From the mark or joining word before token {@code i} to the one after it. */
    TextSpan around(List<Token> tokens, int i) {
        int from = i;
        while (from > 0 && !ends(tokens.get(from - 1))) {
            from--;
        }
        int to = i + 1;
        while (to < tokens.size() && !ends(tokens.get(to))) {
            to++;
        }
        return new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    private boolean ends(Token token) {
        return marks.contains(token.norm()) || joiners.contains(token.norm());
    }
}
