package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import milaan.alignment.Lexicon;
import milaan.facts.date.DateComparison;
import milaan.facts.name.NameComparison;
import milaan.facts.name.NameMatcher;
import milaan.facts.number.NumberComparison;
import milaan.facts.place.Gazetteer;
import milaan.facts.place.PlaceComparison;

/** The checkers Milaan ships with. A new check is written as a {@link Checker} and listed here; the order does not matter. */
public final class StandardCheckers {

    private StandardCheckers() { }

    /** @param roles the checkers of who did it, from the room that knows this one; they run with those of persons */
    public static Comparer comparer(Lexicon lexicon, NameMatcher matcher, Gazetteer gazetteer, List<Checker> roles) {
        DateComparison dates = new DateComparison();
        NumberComparison numbers = new NumberComparison();
        NameComparison names = new NameComparison(matcher);
        PlaceComparison places = new PlaceComparison(gazetteer, matcher);
        List<Checker> figures = List.of(new DateChecker(dates), new NumberChecker(numbers), new IdentifierChecker(numbers),
                new AgesAgoChecker());
        List<Checker> checkers = new ArrayList<>(List.of(
                new FigureChecker(figures, dates, numbers, new WordAnswers(lexicon, matcher)),
                new PlaceChecker(places),
                new PersonChecker(names, new UnreadName(lexicon, matcher)),
                new OrganisationChecker(names),
                new AcronymChecker(names, lexicon),
                QuoteChecker.standard(lexicon, matcher),
                new SpeakerChecker(lexicon, matcher),
                new NegationChecker(Opposites.shipped(lexicon)),
                new HedgeChecker()));
        checkers.addAll(roles);
        return new Comparer(checkers,
                List.of(new DifferentEventChecker(),
                        new OnlyInOneChecker(),
                        new UnbalancedQuoteChecker(),
                        new UnansweredQuoteChecker()),
                new StandardAgreements(dates, numbers, names, places));
    }
}
