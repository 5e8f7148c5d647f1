package milaan.facts.polarity;

import java.util.List;
import java.util.Set;
import milaan.model.TextSpan;
import milaan.text.Token;

/** Finds the clause around a word: what lies between marks and joining words. */
final class Clauses {

    private static final Set<String> MARKS = Set.of(",", ";", ":", "।", "॥", "?", "!", ".", "(", ")", "\"", "“", "”", "–", "—");
    private static final Set<String> JOINERS = Set.of("कि", "लेकिन", "मगर", "परंतु", "किंतु", "बल्कि", "जबकि", "क्योंकि",
            "ताकि", "तो", "पर", "but", "because", "while", "although", "though", "that", "which", "who", "so", "whereas");

    private Clauses() { }

    /** From the mark or joining word before token {@code i} to the one after it. */
    static TextSpan around(List<Token> tokens, int i) {
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

    private static boolean ends(Token token) {
        return MARKS.contains(token.norm()) || JOINERS.contains(token.norm());
    }
}
