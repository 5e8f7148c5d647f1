package milaan.facts.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.HedgeFact;
import milaan.model.TextSpan;
import milaan.text.Phrases;
import milaan.text.Token;
import milaan.text.WordLists;

/** Finds the strong hedges of one sentence: alleged, reportedly, perhaps; कथित, शायद, आशंका. */
final class HedgeReader {

    private final Set<String> afterName;

    private final Cues cues;

    HedgeReader(Cues cues, WordLists lists) {
        this.cues = cues;
        this.afterName = lists.of("after-name-may");
    }

    List<HedgeFact> read(List<Token> tokens) {
        List<HedgeFact> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Phrases.Match<Cues.Hedge>> cue = cues.hedges().at(tokens, i);
            if (cue.isPresent() && isFact(tokens, cue.get())) {
                TextSpan span = tokens.get(i).span().cover(tokens.get(cue.get().end() - 1).span());
                found.add(new HedgeFact(span, words(tokens, cue.get()), cue.get().value().kind()));
            }
            i = cue.map(Phrases.Match::end).orElse(i + 1);
        }
        return found;
    }

    /** Weak words are hedges only where they are plainly modal. */
    private boolean isFact(List<Token> tokens, Phrases.Match<Cues.Hedge> cue) {
        String word = tokens.get(cue.start()).norm();
        boolean may = (word.equals("may") || word.equals("might") || word.equals("could") || word.equals("likely")
                || word.equals("संभावना") || word.equals("apparently")) && cue.end() < tokens.size();
        // Theresa May will: a name.
        boolean name = word.equals("may") && cue.end() < tokens.size() && afterName.contains(tokens.get(cue.end()).norm());
        return cue.value().strong() || !name && may && !(word.equals("may") && tokens.get(cue.end()).isNumber());
    }

    private static String words(List<Token> tokens, Phrases.Match<Cues.Hedge> cue) {
        return String.join(" ", tokens.subList(cue.start(), cue.end()).stream().map(Token::norm).toList());
    }
}
