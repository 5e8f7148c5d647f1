package milaan.facts.polarity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import milaan.facts.HedgeFact;
import milaan.text.Token;

/**
 * "May" and "might" against a plain future (करेगा, जाएगी): what is only possible on one side will happen on the other.
 * होगा alone is no plain future: it guesses, too.
 */
final class Modals {

    private static final Set<String> HELD = Set.of("may", "might");
    private static final Pattern FUTURE = Pattern.compile(".+(?:[ेए]ं?ग[ाीे]|ूंग[ाी]|ोग[ाे])");
    private static final Set<String> GUESSING = Set.of("होगा", "होगी", "होंगे", "होंगी", "होगे", "आगे", "लोगे");

    private Modals() { }

    static Optional<HedgeFact> held(List<HedgeFact> hedges) {
        return hedges.stream().filter(h -> HELD.contains(h.cue())).findFirst();
    }

    static boolean promises(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> FUTURE.matcher(t.norm()).matches() && !GUESSING.contains(t.norm()));
    }
}
