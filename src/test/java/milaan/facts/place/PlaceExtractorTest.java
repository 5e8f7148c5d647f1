package milaan.facts.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.PlaceFact;
import milaan.facts.date.DateExtractor;
import milaan.facts.name.OrganisationExtractor;
import milaan.facts.name.Organisations;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.text.ReadText;
import milaan.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceExtractorTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final PlaceExtractor EXTRACTOR = new PlaceExtractor(GAZETTEER);
    private static final OrganisationExtractor ORGANISATIONS =
            new OrganisationExtractor(Organisations.shipped(), GAZETTEER);
    private static final TextReader READER = new TextReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "hi | पटना, 12 अगस्त। आज सुबह बूंदाबांदी हुई। | Patna DATELINE",
            "hi | दरभंगा में स्कूल बंद रहे। | Darbhanga NAME",
            "hi | वह चुपचाप घर गया। |",
            "hi | गया जिले में स्कूल बंद रहे। | Gaya NAME",
            "hi | जापानी दल कल टोक्यो लौटेगा। | Japan ADJECTIVE;Tokyo NAME",
            "hi | चीनी महंगी हो गई। |",
            "hi | चीनी सेना ने अभ्यास किया। | China ADJECTIVE",
            "hi | रांची पुलिस ने छापा मारा। | Ranchi PART_OF_NAME",
            "en | NEW DELHI: Schools stayed shut. | New Delhi DATELINE",
            "en | The team flew to Jharkhand from Nagpur. | Jharkhand NAME;Nagpur NAME",
            "en | They told us about it. |",
            "en | It closed on Mon, 17 June. |",
            "en | It rained in Mon district. | Mon NAME",
            "en | It began at 9 pm Moscow time. | Moscow NAME",
            "en | The US envoy left. | United States NAME",
            "en | He went up the hill with a mobile phone. |",
            "en | The Japanese team returned to Osaka. | Japan ADJECTIVE;Osaka NAME"})
    void readsPlaces(String language, String text, String expected) {
        ReadText read = READER.read(new SourceText(text), Language.of(language).orElseThrow());
        List<Fact> earlier = new ArrayList<>(new DateExtractor().extract(read, Optional.empty(), List.of()));
        earlier.addAll(ORGANISATIONS.extract(read, Optional.empty(), List.of()));
        List<String> found = EXTRACTOR.extract(read, Optional.empty(), earlier).stream().map(PlaceFact.class::cast)
                .map(f -> f.name() + " " + f.use()).toList();
        assertEquals(expected == null ? List.of() : List.of(expected.split(";")), found);
    }
}
