package milaan.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import milaan.alignment.Lexicon;
import milaan.facts.date.DateComparison;
import milaan.facts.name.NameComparison;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.Organisations;
import milaan.facts.name.Roles;
import milaan.facts.name.SoundMatcher;
import milaan.facts.number.NumberComparison;
import milaan.facts.place.Gazetteer;
import milaan.facts.place.PlaceComparison;
import milaan.facts.polarity.PolarityComparison;
import milaan.facts.quote.SpeakerWords;
import milaan.model.Language;
import milaan.text.WordLists;

/**
 * The checkers Milaan ships with. A new check is written as a {@link Checker} and listed here; the order does not matter.
 * What they know is read once and shared by every comparer made of them. Immutable; safe for many threads.
 */
public final class StandardCheckers {

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final SoundMatcher sounds;
    private final Opposites opposites;
    private final Opposites denied;
    private final WordLists words = WordLists.read("/milaan/comparison/words.tsv");
    private final CountedKinds kinds = CountedKinds.shipped();
    private final CountChunks chunks = new CountChunks(WordList.of("count-joints"));
    private final Organisations organisations = Organisations.shipped();
    private final Roles officeNames = Roles.shipped();
    private final PolarityComparison polarity = new PolarityComparison();
    private final Map<Language, SpeakerWords> speakers = new EnumMap<>(Language.class);

    public StandardCheckers(Lexicon lexicon, Gazetteer gazetteer, SoundMatcher sounds) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.sounds = sounds;
        this.opposites = Opposites.shipped(lexicon);
        this.denied = Opposites.ofDenials(lexicon);
        for (Language language : Language.values()) {
            speakers.put(language, SpeakerWords.shipped(language));
        }
    }

    /**
     * @param matcher how names are held against each other
     * @param roles   the checkers of who did it, from the room that knows this one; they run with those of persons
     */
    public Comparer comparer(NameMatcher matcher, List<Checker> roles) {
        DateComparison dates = new DateComparison();
        NumberComparison numbers = new NumberComparison();
        NameComparison names = new NameComparison(matcher, sounds, organisations);
        PlaceComparison places = new PlaceComparison(gazetteer, matcher, sounds);
        WordAnswers answers = new WordAnswers(lexicon, matcher, words.of("denials"));
        CrossedSpeakers crossed = new CrossedSpeakers(answers, matcher, officeNames);
        SpeakerChecker told = new SpeakerChecker(new NameConflict(answers, lexicon, matcher), crossed, speakers, words.of("genitives"));
        List<Checker> checkers = new ArrayList<>(List.of(
                figures(matcher, dates, numbers, names, places, answers),
                new PlaceChecker(places),
                new PersonChecker(names, new UnreadName(lexicon, matcher, answers)),
                new OrganisationChecker(names),
                new AcronymChecker(names, lexicon),
                QuoteChecker.standard(lexicon, opposites, answers, words),
                told,
                new NegationChecker(polarity, denied, answers),
                new HedgeChecker(polarity, answers, words)));
        checkers.addAll(roles);
        return new Comparer(checkers,
                List.of(new DifferentEventChecker(),
                        new OnlyInOneChecker(),
                        new CrossedSentencesChecker(told, crossed),
                        new UnbalancedQuoteChecker(),
                        new UnansweredQuoteChecker()),
                new StandardAgreements(dates, numbers, names, places));
    }

    /** The checker of dates, figures, counts and identifiers alone. */
    Checker figures(NameMatcher matcher) {
        return figures(matcher, new DateComparison(), new NumberComparison(), new NameComparison(matcher, sounds, organisations),
                new PlaceComparison(gazetteer, matcher, sounds), new WordAnswers(lexicon, matcher, words.of("denials")));
    }

    private Checker figures(NameMatcher matcher, DateComparison dates, NumberComparison numbers, NameComparison names,
                            PlaceComparison places, WordAnswers answers) {
        FirstPlaces first = new FirstPlaces(words);
        CountOwners owners = new CountOwners(kinds, first, dates, names, places, matcher);
        return new FigureChecker(List.of(new DateChecker(dates), new NumberChecker(numbers), new IdentifierChecker(numbers),
                AgesAgoChecker.shipped(words), new SinceChecker(dates, words), new OrdinalChecker(answers, first),
                new CountedKindChecker(kinds), new CrossedCountChecker(owners, chunks), new SwappedCountChecker(numbers),
                new CrossedNounChecker(answers)),
                dates, numbers, answers);
    }
}
