package milaan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import milaan.model.Language;
import milaan.model.TextSpan;

/**
 * Words and groups of words that stand for a value, found in a list of tokens, the longest first. A hyphen between two
 * words of a phrase is passed over. Immutable.
 */
public final class Phrases<V> {

    /** @param end index of the token after the last of the phrase */
    public record Match<V>(V value, int start, int end) { }

    private record Entry<V>(List<String> words, V value) { }

    private final Function<Token, String> form;
    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
    private final int longest;

    private Phrases(Map<String, V> phrases, Function<Token, String> form) {
        this.form = form;
        phrases.forEach((phrase, value) -> {
            List<String> words = Tokeniser.tokens(phrase, new TextSpan(0, phrase.length()), Language.ENGLISH).stream()
                    .map(form).toList();
            byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Entry<>(words, value));
        });
        byFirst.values().forEach(l -> l.sort(Comparator.comparingInt((Entry<V> e) -> e.words().size()).reversed()));
        longest = byFirst.values().stream().flatMap(List::stream).mapToInt(e -> e.words().size()).max().orElse(0);
    }

    /** Found as written ({@link Token#norm()}). */
    public static <V> Phrases<V> ofWords(Map<String, V> phrases) {
        return new Phrases<>(phrases, Token::norm);
    }

    /** Found in any inflection that shares the stem ({@link Token#stem()}). */
    public static <V> Phrases<V> ofStems(Map<String, V> phrases) {
        return new Phrases<>(phrases, Token::stem);
    }

    /** The longest phrase that begins at token {@code i}; empty also where there is no such token. */
    public Optional<Match<V>> at(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return Optional.empty();
        }
        for (Entry<V> entry : byFirst.getOrDefault(form.apply(tokens.get(i)), List.of())) {
            int end = endOf(entry.words(), tokens, i);
            if (end > 0) {
                return Optional.of(new Match<>(entry.value(), i, end));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose last token is the one before {@code end}. */
    public Optional<Match<V>> endingAt(List<Token> tokens, int end) {
        for (int i = Math.max(0, end - longest * 2); i < end; i++) {
            int start = i;
            if (start >= tokens.size()) {
                break;
            }
            for (Entry<V> entry : byFirst.getOrDefault(form.apply(tokens.get(start)), List.of())) {
                if (endOf(entry.words(), tokens, start) == end) {
                    return Optional.of(new Match<>(entry.value(), start, end));
                }
            }
        }
        return Optional.empty();
    }

    private int endOf(List<String> words, List<Token> tokens, int from) {
        int i = from;
        for (int k = 0; k < words.size(); k++) {
            if (k > 0 && i + 1 < tokens.size() && isHyphen(tokens.get(i)) && !isMark(words.get(k))) {
                i++;
            }
            if (i >= tokens.size() || !form.apply(tokens.get(i)).equals(words.get(k))) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static boolean isMark(String word) {
        return word.length() == 1 && !Character.isLetter(word.charAt(0));
    }

    private static boolean isHyphen(Token token) {
        return token.is("-") || token.is("–") || token.is("‑");
    }
}
