package milaan.comparison;

import milaan.alignment.Lexicon;
import milaan.facts.name.NameMatcher;
import milaan.facts.place.Gazetteer;
import java.util.List;

/** The checkers Milaan ships with, in the order they run. A new check is written as a {@link Checker} and listed here. */
public final class StandardCheckers {

    private StandardCheckers() { }

    public static Comparer comparer(Lexicon lexicon, NameMatcher names, Gazetteer gazetteer) {
        return new Comparer(
                List.of(QuoteChecker.standard(lexicon, names), new SpeakerChecker(lexicon, names)),
                List.of(new UnbalancedQuoteChecker(), new UnansweredQuoteChecker()),
                pair -> List.of());
    }
}
