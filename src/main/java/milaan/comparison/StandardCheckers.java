package milaan.comparison;

import java.util.List;
import milaan.alignment.Lexicon;
import milaan.comparison.role.FormerLatterChecker;
import milaan.comparison.role.RoleChecker;
import milaan.facts.date.DateComparison;
import milaan.facts.name.NameComparison;
import milaan.facts.name.NameMatcher;
import milaan.facts.number.NumberComparison;
import milaan.facts.place.Gazetteer;
import milaan.facts.place.PlaceComparison;

/** The checkers Milaan ships with, in the order they run. A new check is written as a {@link Checker} and listed here. */
public final class StandardCheckers {

    private StandardCheckers() { }

    public static Comparer comparer(Lexicon lexicon, NameMatcher matcher, Gazetteer gazetteer) {
        DateComparison dates = new DateComparison();
        NumberComparison numbers = new NumberComparison();
        NameComparison names = new NameComparison(matcher);
        PlaceComparison places = new PlaceComparison(gazetteer, matcher);
        return new Comparer(
                List.of(new DateChecker(dates),
                        new NumberChecker(numbers),
                        new IdentifierChecker(numbers),
                        new PlaceChecker(places),
                        RoleChecker.shipped(matcher),
                        new FormerLatterChecker(matcher),
                        new PersonChecker(names),
                        new OrganisationChecker(names),
                        QuoteChecker.standard(lexicon, matcher),
                        new SpeakerChecker(lexicon, matcher),
                        new NegationChecker(),
                        new HedgeChecker()),
                List.of(new DifferentEventChecker(),
                        new OnlyInOneChecker(),
                        new UnbalancedQuoteChecker(),
                        new UnansweredQuoteChecker()),
                new StandardAgreements(dates, numbers, names, places));
    }
}
