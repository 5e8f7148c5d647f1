package milaan.facts.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import milaan.facts.Analyser;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.PlaceFact;
import milaan.facts.place.Gazetteer;
import milaan.facts.place.PlaceComparison;
import milaan.facts.place.PlaceExtractor;
import milaan.model.Language;
import milaan.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonOfNamesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final SoundMatcher SOUNDS = new SoundMatcher();
    private static final NameMatcher MATCHER = new CrossScriptNameMatcher(SOUNDS, GAZETTEER);
    private static final Analyser ANALYSER = new Analyser(List.of(
            new OrganisationExtractor(Organisations.shipped(), GAZETTEER), new PlaceExtractor(GAZETTEER),
            new NameExtractor(SOUNDS)));
    private static final NameComparison NAMES = new NameComparison(MATCHER, new SoundMatcher());
    private static final PlaceComparison PLACES = new PlaceComparison(GAZETTEER, MATCHER, new SoundMatcher());

    private static NameSide side(String text, Language language) {
        return new NameSide(ANALYSER.analyse(new TextReader().readSentences(List.of(text), language), Optional.empty()),
                List.of(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "नंदलाल पासवान ने पुल देखा। | Nandlal Paswan saw the bridge.",
            "मुख्यमंत्री नंदलाल पासवान ने पुल देखा। | The Chief Minister saw the bridge.",
            "पासवान ने पुल देखा। | Nandlal Paswan saw the bridge.",
            "रेखा मिश्रा लौटीं। | She returned."})
    void samePersonsAreNoDifference(String hindi, String english) {
        NamePairing<PersonFact> pairing = NAMES.persons(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
        assertTrue(pairing.left().stream().noneMatch(u -> u.confidence() >= 0.5), () -> pairing.left().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "सुरेश रावत ने रेखा मिश्रा को बुलाया। | Suresh Rawat called Anita Bisht. | रेखा मिश्रा | Anita Bisht",
            "मुख्यमंत्री नंदलाल पासवान आए। | Chief Minister Mohan Sethi came. | नंदलाल पासवान | Mohan Sethi"})
    void anotherPersonStandsInItsPlace(String hindi, String english, String left, String right) {
        NamePairing<PersonFact> pairing = NAMES.persons(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
        NamePairing.Unanswered<PersonFact> open = pairing.left().getFirst();
        assertEquals(List.of(left, right), List.of(open.fact().name(), open.instead().orElseThrow().name()));
        assertTrue(open.confidence() >= 0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "बिहार के दरभंगा में बारिश हुई। | It rained in Darbhanga.",
            "रूसी दल लौटा। | Russia's team returned.",
            "क्रेमलिन ने इनकार किया। | Moscow denied it.",
            "बंबई में बारिश हुई। | It rained in Mumbai."})
    void containedPlacesAdjectivesAndHousesAreNoDifference(String hindi, String english) {
        NamePairing<PlaceFact> pairing = PLACES.places(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
        assertTrue(pairing.left().stream().noneMatch(u -> u.confidence() >= 0.5), () -> pairing.left().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "दरभंगा में बारिश हुई। | It rained in Samastipur.",
            "भारत के दल ने मुंबई में अभ्यास किया। | India's team practised in Chennai.",
            "जापानी दल लौटा। | The Korean team returned."})
    void anotherPlaceStandsInItsPlace(String hindi, String english) {
        NamePairing<PlaceFact> pairing = PLACES.places(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
        assertTrue(pairing.left().stream().anyMatch(u -> u.confidence() >= 0.5 && u.instead().isPresent()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "एनडीआरएफ पहुंची। | The National Disaster Response Force arrived. | 0",
            "सीबीआई ने जांच की। | The ED investigated. | 1"})
    void organisationsByTheirKeys(String hindi, String english, int differing) {
        NamePairing<OrganisationFact> pairing =
                NAMES.organisations(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
        assertEquals(differing, pairing.left().stream().filter(u -> u.confidence() >= 0.5).count());
    }
}
