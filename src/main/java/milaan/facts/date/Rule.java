package milaan.facts.date;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Patterns with what they mean. A rule may still decline a match (empty): the day does not exist, or the words around
 * show that no date is meant.
 */
record Rule(String kind, List<Phrase> phrases, Function<Phrase.Match, ? extends Optional<?>> meaning) {

    static Rule date(Function<Phrase.Match, Optional<Reading>> meaning, String... patterns) {
        return new Rule("date", phrases(patterns), meaning);
    }

    static Rule time(Function<Phrase.Match, Optional<Reading>> meaning, String... patterns) {
        return new Rule("time", phrases(patterns), meaning);
    }

    static Rule length(Function<Phrase.Match, Optional<Length>> meaning, String... patterns) {
        return new Rule("length", phrases(patterns), meaning);
    }

    private static List<Phrase> phrases(String... patterns) {
        return Arrays.stream(patterns).map(Phrase::new).toList();
    }

    /**
     * Adds what {@code phrase}, one of {@link #phrases}, finds at {@code start}.
     *
     * @return whether there is something
     */
    boolean apply(Phrase phrase, Slots slots, Chart chart, int start) {
        boolean found = false;
        for (Phrase.Match match : phrase.matches(slots, chart, start)) {
            Optional<?> value = meaning.apply(match);
            if (value.isPresent()) {
                chart.add(kind, match.start(), match.end(), value.get());
                found = true;
            }
        }
        return found;
    }
}
