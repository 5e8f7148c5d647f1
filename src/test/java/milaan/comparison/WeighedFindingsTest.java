package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import milaan.facts.date.DateComparison;
import milaan.facts.name.NameComparison;
import milaan.facts.number.NumberComparison;
import milaan.facts.place.PlaceComparison;
import milaan.facts.polarity.PolarityComparison;
import milaan.facts.name.Roles;
import milaan.facts.quote.SpeakerWords;
import milaan.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tables at the edges of every checker's rules: what it finds, how grave and how sure, and what it leaves alone. */
class WeighedFindingsTest {

    private final CheckedPair pairs = CheckedPair.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "findings.txt", delimiter = '|', quoteCharacter = '~')
    void findsNoMoreAndNoLess(String checker, String hindi, String english, String expected) {
        assertEquals(expected, pairs.weighed(checker(checker), hindi, english));
        assertEquals(expected, pairs.weighedTurned(checker(checker), hindi, english));
    }

    static Checker checker(String name) {
        return switch (name) {
            case "date" -> new DateChecker(new DateComparison());
            case "number" -> new NumberChecker(new NumberComparison());
            case "identifier" -> new IdentifierChecker(new NumberComparison());
            case "figure" -> new FigureChecker(List.of(new DateChecker(new DateComparison()), new NumberChecker(new NumberComparison())),
                    new DateComparison(), new NumberComparison(), CheckedPair.ANSWERS);
            case "ages" -> AgesAgoChecker.shipped(CheckedPair.WORDS);
            case "person" -> new PersonChecker(names(), new UnreadName(CheckedPair.LEXICON, CheckedPair.NAMES, CheckedPair.ANSWERS));
            case "organisation" -> new OrganisationChecker(names());
            case "acronym" -> new AcronymChecker(names(), CheckedPair.LEXICON);
            case "place" -> new PlaceChecker(places());
            case "quote" -> QuoteChecker.standard(CheckedPair.LEXICON, CheckedPair.OPPOSITES, CheckedPair.ANSWERS, CheckedPair.WORDS);
            case "speaker" -> new SpeakerChecker(new NameConflict(CheckedPair.ANSWERS, CheckedPair.LEXICON, CheckedPair.NAMES),
                    new CrossedSpeakers(CheckedPair.ANSWERS, CheckedPair.NAMES, Roles.shipped()), speakers(),
                    CheckedPair.WORDS.of("genitives"));
            case "negation" -> new NegationChecker(new PolarityComparison(), CheckedPair.DENIED, CheckedPair.ANSWERS);
            case "hedge" -> new HedgeChecker(new PolarityComparison(), CheckedPair.ANSWERS, CheckedPair.WORDS);
            case "since" -> new SinceChecker(new DateComparison(), CheckedPair.WORDS);
            case "ordinal" -> new OrdinalChecker(CheckedPair.ANSWERS, new FirstPlaces(CheckedPair.WORDS));
            case "swapped" -> new SwappedCountChecker(new NumberComparison());
            case "crossed-noun" -> new CrossedNounChecker(CheckedPair.ANSWERS);
            case "kind" -> new CountedKindChecker(CountedKinds.shipped());
            case "crossed-count" -> new CrossedCountChecker(new CountOwners(CountedKinds.shipped(), new FirstPlaces(CheckedPair.WORDS),
                    new DateComparison(), names(), places(), CheckedPair.NAMES), new CountChunks(WordList.of("count-joints")));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static PlaceComparison places() {
        return new PlaceComparison(CheckedPair.GAZETTEER, CheckedPair.NAMES, CheckedPair.SOUNDS);
    }

    private static NameComparison names() {
        return new NameComparison(CheckedPair.NAMES, CheckedPair.SOUNDS);
    }

    private static Map<Language, SpeakerWords> speakers() {
        Map<Language, SpeakerWords> speakers = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            speakers.put(language, SpeakerWords.shipped(language));
        }
        return speakers;
    }
}
