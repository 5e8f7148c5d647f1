package milaan.facts.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.date.DateExtractor;
import milaan.facts.place.Gazetteer;
import milaan.facts.place.PlaceExtractor;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.text.ReadText;
import milaan.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameExtractorTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final DateExtractor DATES = new DateExtractor();
    private static final PlaceExtractor PLACES = new PlaceExtractor(GAZETTEER);
    private static final OrganisationExtractor ORGANISATIONS =
            new OrganisationExtractor(Organisations.shipped(), GAZETTEER);
    private static final NameExtractor PERSONS = new NameExtractor(new SoundMatcher());
    private static final TextReader READER = new TextReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "hi | मुख्यमंत्री नंदलाल पासवान ने पुल देखा। पासवान ने कहा कि काम होगा। | नंदलाल पासवान FULL 0 chief-minister;पासवान SHORT 0 -",
            "hi | एन. के. झा ने नक्शा दिया। | एन. के. झा FULL 0 -",
            "hi | डॉ. रेखा मिश्रा आईं। | रेखा मिश्रा FULL 0 doctor",
            "hi | प्रधानमंत्री ने बैठक बुलाई। | प्रधानमंत्री ROLE_ONLY 0 prime-minister",
            "hi | बाजार बंद रहा और लोग घर गए। |",
            "en | Justice Kamini Verma heard Rajat Sethi. Verma agreed. | Kamini Verma FULL 0 justice;Rajat Sethi FULL 1 -;Verma SHORT 0 -",
            "en | Suresh Rawat met Anita Bisht. The former had called the latter. | Suresh Rawat FULL 0 -;Anita Bisht FULL 1 -;The former FORMER_LATTER 0 -;the latter FORMER_LATTER 1 -",
            "en | The former minister left early. |",
            "hi | गांधी जयंती पर स्कूल बंद रहे। |",
            "en | Schools were shut on Gandhi Jayanti. |",
            "en | Schools and offices stayed shut on Monday. |"})
    void readsPersons(String language, String text, String expected) {
        ReadText read = READER.read(new SourceText(text), Language.of(language).orElseThrow());
        List<String> found = PERSONS.extract(read, Optional.empty(), others(read)).stream().map(PersonFact.class::cast)
                .filter(f -> !f.role().equals(Optional.of("minister")))
                .map(f -> read.source().slice(f.span()) + " " + f.mention() + " " + f.referent() + " "
                        + f.role().orElse("-")).toList();
        assertEquals(expected == null ? List.of() : List.of(expected.split(";")), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "hi | सुप्रीम कोर्ट ने भाजपा की अर्जी सुनी। | supreme-court;bjp",
            "hi | जयपुर पुलिस और एनडीआरएफ पहुंचे। | jaipur-police;ndrf",
            "en | The Supreme Court heard the BJP. | supreme-court;bjp",
            "en | Patna Police called the NDRF and Himachal Motors Ltd. | patna-police;ndrf;Himachal Motors Ltd",
            "en | The Ministry of Water Resources replied. | Ministry of Water Resources",
            "en | We met who we could. |"})
    void readsOrganisations(String language, String text, String expected) {
        ReadText read = READER.read(new SourceText(text), Language.of(language).orElseThrow());
        List<String> found = ORGANISATIONS.extract(read, Optional.empty(), List.of()).stream()
                .map(OrganisationFact.class::cast).map(f -> f.key().orElse(f.name())).toList();
        assertEquals(expected == null ? List.of() : List.of(expected.split(";")), found);
    }

    private static List<Fact> others(ReadText read) {
        List<Fact> facts = new ArrayList<>(DATES.extract(read, Optional.empty(), List.of()));
        facts.addAll(ORGANISATIONS.extract(read, Optional.empty(), List.copyOf(facts)));
        facts.addAll(PLACES.extract(read, Optional.empty(), List.copyOf(facts)));
        return facts;
    }
}
