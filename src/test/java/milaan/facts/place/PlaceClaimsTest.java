package milaan.facts.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.facts.Analyser;
import milaan.facts.PlaceFact;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;
import milaan.facts.name.OrganisationExtractor;
import milaan.facts.name.Organisations;
import milaan.facts.name.SoundMatcher;
import milaan.model.Language;
import milaan.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What Milaan claims to do with places: containment, old names, adjectives, the people of a place, datelines. */
class PlaceClaimsTest {

    private static final double ALARM = 0.5;
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final PlaceComparison PLACES =
            new PlaceComparison(GAZETTEER, new CrossScriptNameMatcher(new SoundMatcher(), GAZETTEER), new SoundMatcher());
    private static final Analyser ANALYSER = new Analyser(List.of(
            new OrganisationExtractor(Organisations.shipped(), GAZETTEER), new PlaceExtractor(GAZETTEER)));

    @ParameterizedTest
    @CsvFileSource(resources = "same.txt", delimiter = '|')
    void findsNoDifference(String hindi, String english) {
        assertEquals(List.of(), unanswered(hindi, english));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "other.txt", delimiter = '|')
    void findsAnotherPlace(String hindi, String english) {
        assertTrue(unanswered(hindi, english).stream().anyMatch(u -> u.instead().isPresent()));
    }

    private static List<NamePairing.Unanswered<PlaceFact>> unanswered(String hindi, String english) {
        NamePairing<PlaceFact> pairing = PLACES.places(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
        return Stream.concat(pairing.left().stream(), pairing.right().stream()).filter(u -> u.confidence() >= ALARM).toList();
    }

    private static NameSide side(String text, Language language) {
        return new NameSide(ANALYSER.analyse(new TextReader().readSentences(List.of(text), language), Optional.empty()),
                List.of(0));
    }
}
