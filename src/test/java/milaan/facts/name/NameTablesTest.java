package milaan.facts.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.place.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tables at the edges of the rules about names: titles, initials, runs of words, groups of mentions, who answers whom. */
class NameTablesTest {

    private static final NameComparison COMPARISON = comparison();

    private static NameComparison comparison() {
        SoundMatcher sounds = new SoundMatcher();
        return new NameComparison(new CrossScriptNameMatcher(sounds, Gazetteer.shipped()), sounds);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "names.txt", delimiter = '|')
    void comparesWholeNamesBothWays(String one, String other, double score) {
        NameMatcher fresh = new CrossScriptNameMatcher();
        assertEquals(score, fresh.score(one, other), 0.0006);
        assertEquals(score, fresh.score(other, one), 0.0006);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "persons.txt", delimiter = '|')
    void readsPersons(String text, String expected) {
        assertEquals(or(expected), NameReading.persons(text));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "organisations.txt", delimiter = '|')
    void readsOrganisations(String text, String expected) {
        assertEquals(or(expected), NameReading.organisations(text));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "person-pairs.txt", delimiter = '|')
    void pairsPersons(String hindi, String english, String expected) {
        assertEquals(or(expected), NameReading.said(COMPARISON.persons(NameReading.side(hindi), NameReading.side(english)),
                PersonFact::name));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "organisation-pairs.txt", delimiter = '|')
    void pairsOrganisations(String hindi, String english, String expected) {
        assertEquals(or(expected), NameReading.said(COMPARISON.organisations(NameReading.side(hindi), NameReading.side(english)),
                OrganisationFact::name));
    }

    private static String or(String expected) {
        return Optional.ofNullable(expected).orElse("");
    }
}
