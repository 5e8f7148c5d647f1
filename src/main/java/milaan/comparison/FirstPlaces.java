package milaan.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import milaan.text.Token;
import milaan.text.WordLists;

/** Finds पहले where it says "first" (पहले चरण में) and not "before" (इससे पहले, दो दिन पहले). Immutable. */
final class FirstPlaces {

    private final Set<String> first;
    private final Set<String> notAfter;

    FirstPlaces(WordLists words) {
        this.first = words.of("first-or-before");
        this.notAfter = words.of("not-first-after");
    }

    List<Token> in(List<Token> tokens) {
        return IntStream.range(0, tokens.size()).filter(i -> first.contains(tokens.get(i).norm())
                && (i == 0 || !isBefore(tokens.get(i - 1)))).mapToObj(tokens::get).toList();
    }

    private boolean isBefore(Token token) {
        return token.isNumber() || token.norm().endsWith("से") || notAfter.contains(token.norm());
    }
}
