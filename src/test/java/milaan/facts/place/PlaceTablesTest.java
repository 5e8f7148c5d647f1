package milaan.facts.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.facts.Analyser;
import milaan.facts.Analysis;
import milaan.facts.PlaceFact;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;
import milaan.facts.name.OrganisationExtractor;
import milaan.facts.name.Organisations;
import milaan.facts.name.SoundMatcher;
import milaan.model.Language;
import milaan.text.Scripts;
import milaan.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables at the edges of the rules about places: datelines, words that are names, too, adjectives, and what stands for what. */
class PlaceTablesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final SoundMatcher SOUNDS = new SoundMatcher();
    private static final PlaceComparison PLACES = new PlaceComparison(GAZETTEER, new CrossScriptNameMatcher(SOUNDS, GAZETTEER), SOUNDS);
    private static final OrganisationExtractor ORGANISATIONS = new OrganisationExtractor(Organisations.shipped(), GAZETTEER);

    @ParameterizedTest
    @CsvFileSource(resources = "readings.txt", delimiter = '|', quoteCharacter = '~')
    void readsPlaces(String sentence, String expected) {
        assertEquals(Optional.ofNullable(expected).orElse(""), written(sentence));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pairs.txt", delimiter = '|', quoteCharacter = '~')
    void pairsPlaces(String hindi, String english, String expected) {
        assertEquals(Optional.ofNullable(expected).orElse(""), compared(hindi, english));
    }

    /** Made anew for every name: the tables are read when a gazetteer is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"अमरीका | united-states", "अमेरिका | united-states", "रूसियों | russia adjective", "चीनी | china adjective ambiguous",
        "UP | uttar-pradesh ambiguous capitals", "US | united-states capitals", "Côte d’Ivoire | ivory-coast", "गया | gaya ambiguous", "Delhi | delhi",
        "रूसियों का | -", "ब्राजील | brazil", "Atlantis | -"})
    void namesCarryWhatTheTablesSay(String name, String expected) {
        String told = Gazetteer.shipped().lookup(name).stream().map(n -> n.place().key() + (n.adjective() ? " adjective" : "")
                + (n.ambiguous() ? " ambiguous" : "") + (n.capitals() ? " capitals" : "")).collect(Collectors.joining("; "));
        assertEquals(expected, told.isEmpty() ? "-" : told);
    }

    @Test
    void oneLiesInAnother() {
        Gazetteer fresh = Gazetteer.shipped();
        assertEquals(List.of(true, true, true, false, false, false), List.of(fresh.contains("india", "patna"), fresh.contains("asia", "india"),
                fresh.contains("new-delhi", "delhi"), fresh.contains("patna", "india"), fresh.contains("nowhere", "patna"), fresh.contains("india", "nowhere")));
        assertEquals(List.of(true, true, false, false), List.of(fresh.related("patna", "bihar"), fresh.related("bihar", "patna"),
                fresh.related("asia", "india"), fresh.related("patna", "gaya")));
        assertEquals(List.of("delhi"), List.copyOf(fresh.bearers("New Delhi")));
        assertEquals(List.of(), List.copyOf(fresh.bearers("रूसी")));
        assertEquals(Place.Kind.STATE, fresh.place("bihar").orElseThrow().kind());
        assertEquals("united-states", GazetteerData.slug("United States"));
        assertEquals("cote-divoire", GazetteerData.slug("-Côte d’Ivoire "));
    }

    static String written(String sentence) {
        Analysis read = read(sentence);
        return read.facts(PlaceFact.class).stream().map(f -> read.text().source().slice(f.span()) + " " + f.name() + " " + f.use() + " "
                + plain(f.confidence())).collect(Collectors.joining("; "));
    }

    static String compared(String hindi, String english) {
        NamePairing<PlaceFact> pairing = PLACES.places(side(hindi), side(english));
        Stream<String> pairs = pairing.pairs().stream().map(p -> p.left().name() + " = " + p.right().name() + " " + plain(p.score()));
        Stream<String> lefts = pairing.left().stream().map(u -> u.fact().name() + " / " + u.instead().map(PlaceFact::name).orElse("") + " "
                + plain(u.confidence()));
        Stream<String> rights = pairing.right().stream().map(u -> u.instead().map(PlaceFact::name).orElse("") + " / " + u.fact().name() + " "
                + plain(u.confidence()));
        return Stream.of(pairs, lefts, rights).flatMap(s -> s).map(s -> s.replaceAll(" +", " ").strip()).distinct().collect(Collectors.joining("; "));
    }

    private static NameSide side(String text) {
        return new NameSide(read(text), List.of(0));
    }

    private static Analysis read(String text) {
        List<String> sentences = Stream.of(text.split("//")).map(String::strip).toList();
        return new Analyser(List.of(ORGANISATIONS, new PlaceExtractor(GAZETTEER))).analyse(
                new TextReader().readSentences(sentences, Scripts.languageOf(text).orElse(Language.ENGLISH)), Optional.empty());
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
