package milaan.facts.polarity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import milaan.facts.HedgeFact;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * "May" and "might" against a plain future (करेगा, जाएगी): what is only possible on one side will happen on the other.
 * होगा alone is no plain future: it guesses, too.
 */
final class Modals {

    private static final Pattern FUTURE = Pattern.compile(".+(?:[ेए]ं?ग[ाीे]|ूंग[ाी]|ोग[ाे])");

    private final Set<String> held;
    private final Set<String> guessing;

    Modals(WordLists lists) {
        this.held = lists.of("modal-held");
        this.guessing = lists.of("modal-guessing");
    }

    Optional<HedgeFact> held(List<HedgeFact> hedges) {
        return hedges.stream().filter(h -> held.contains(h.cue())).findFirst();
    }

    boolean promises(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> FUTURE.matcher(t.norm()).matches() && !guessing.contains(t.norm()));
    }
}
