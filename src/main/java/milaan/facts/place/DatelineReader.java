package milaan.facts.place;

import java.util.List;
import java.util.Set;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * Recognises what follows the place in a dateline: "पटना, 12 अगस्त।", "नई दिल्ली (भाषा):", "NEW DELHI:", "MOSCOW —",
 * "SEOUL, June 18 (Agency) -".
 */
final class DatelineReader {

    private static final int LONGEST = 10;

    private final Set<String> dashes;

    DatelineReader(WordLists lists) {
        this.dashes = lists.of("dateline-marks");
    }

    /** @param end index after the place that opens the sentence */
    boolean isDateline(List<Token> tokens, int end) {
        if (end >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(end);
        if (dashes.contains(next.norm())) {
            // A hyphen inside a word ("Delhi-based") touches both sides.
            return !next.is("-") || tokens.get(end - 1).span().end() < next.span().start();
        }
        if (!next.is(",") && !next.is("(") && !next.is("/")) {
            return false;
        }
        boolean numberOrBracket = next.is("(");
        for (int i = end + 1; i < tokens.size() && i < end + LONGEST; i++) {
            numberOrBracket |= tokens.get(i).isNumber() || tokens.get(i).is("(");
            if (dashes.contains(tokens.get(i).norm()) || i == tokens.size() - 1) {
                return numberOrBracket;
            }
        }
        return false;
    }
}
