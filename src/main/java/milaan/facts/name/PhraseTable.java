package milaan.facts.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import milaan.text.Normaliser;
import milaan.text.Token;

/**
 * Finds the longest phrase of a list that begins at a token. Hyphens, full stops, apostrophes and brackets do not
 * count: जम्मू-कश्मीर is जम्मू कश्मीर, U.S. is US, JD(U) is JD U. Immutable.
 */
public final class PhraseTable<T> {

    /** @param end index after the last token */
    public record Match<T>(int start, int end, T value) { }

    private final Map<String, T> values;
    private final Set<String> beginnings = new HashSet<>();

    /** @param values by {@link #key} */
    public PhraseTable(Map<String, T> values) {
        this.values = new HashMap<>(values);
        for (String key : values.keySet()) {
            for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
                beginnings.add(key.substring(0, space));
            }
        }
    }

    /** Normalised, lower case, without full stops, apostrophes and hyphens, words parted by one space. */
    public static String key(String phrase) {
        return Normaliser.normalise(phrase).toLowerCase(Locale.ROOT).replace(".", "").replace("'", "")
                .replace('-', ' ').replace('–', ' ').replace('(', ' ').replace(')', ' ').strip().replaceAll("\\s+", " ");
    }

    public Optional<T> get(String phrase) {
        return Optional.ofNullable(values.get(key(phrase)));
    }

    /** The longest phrase that begins at {@code start}. */
    public Optional<Match<T>> longest(List<Token> tokens, int start) {
        return longest(tokens, start, Function.identity());
    }

    /** As above; {@code last} may turn the last word into the form that is listed (a plural, say). */
    public Optional<Match<T>> longest(List<Token> tokens, int start, Function<String, String> last) {
        Optional<Match<T>> best = Optional.empty();
        String before = "";
        boolean open = false;
        for (int i = start; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK && !token.is("&")) {
                boolean bracket = i > start && token.is("(");
                if (i == start || !bracket && !joins(tokens, i)) {
                    break;
                }
                open |= bracket;
                continue;
            }
            String word = token.norm().replace(".", "").replace("'", "");
            String prefix = before.isEmpty() ? "" : before + " ";
            String here = prefix + word;
            T value = values.containsKey(here) ? values.get(here) : values.get(prefix + last.apply(word));
            if (value != null) {
                boolean closes = open && i + 1 < tokens.size() && tokens.get(i + 1).is(")");
                best = Optional.of(new Match<>(start, closes ? i + 2 : i + 1, value));
            }
            before = here;
            if (!beginnings.contains(before)) {
                break;
            }
        }
        return best;
    }

    private static boolean joins(List<Token> tokens, int mark) {
        Token token = tokens.get(mark);
        boolean hyphen = token.is("-") || token.is("–");
        boolean touching = tokens.get(mark - 1).span().end() == token.span().start();
        return touching && (hyphen || token.is(".") && tokens.get(mark - 1).norm().length() <= 3);
    }
}
