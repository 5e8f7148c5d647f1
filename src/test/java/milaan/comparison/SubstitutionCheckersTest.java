package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.alignment.Bead;
import milaan.app.Engine;
import milaan.alignment.Lexicon;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.facts.name.NameComparison;
import milaan.model.Edition;
import milaan.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acronyms, ages ago, modal verbs and quoted words put in place of another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubstitutionCheckersTest {

    private final Engine engine = Engine.standard();
    private final CrossScriptNameMatcher names = new CrossScriptNameMatcher();
    private final Lexicon lexicon = Lexicon.shipped();

    private List<String> found(Checker checker, String hindi, String english) {
        Analysis left = engine.analyse(Edition.of("h", Language.HINDI, hindi));
        Analysis right = engine.analyse(Edition.of("e", Language.ENGLISH, english));
        AlignedPair pair = new AlignedPair(left, right,
                new Bead(List.of(0), List.of(0), 0.9, List.of(), Bead.Origin.PROGRAM));
        return checker.check(pair).stream().map(Finding::basis)
                .map(b -> b.rule() + " " + b.leftValue() + " / " + b.rightValue()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "एलएनपी ने सोमवार को बैठक बुलाई है। | The RKD has called a meeting on Monday. | organisation.other LNP / RKD",
        "केबीएस ने यह खबर दी। | MTV carried this report. | organisation.other KBS / MTV",
    })
    void findsAnotherAcronym(String hindi, String english, String expected) {
        assertEquals(List.of(expected), found(new AcronymChecker(new NameComparison(names), lexicon), hindi, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "एलएनपी ने सोमवार को बैठक बुलाई है। | The LNP has called a meeting on Monday.",
        "पार्टी ने सोमवार को बैठक बुलाई है। | The RKD has called a meeting on Monday.",
        "एलएनपी ने सोमवार को बैठक बुलाई है। | The party has called a meeting on Monday.",
    })
    void leavesTheSameAcronymAndNamesWrittenOut(String hindi, String english) {
        assertEquals(List.of(), found(new AcronymChecker(new NameComparison(names), lexicon), hindi, english));
    }

    @Test
    void comparesHowLongAgo() {
        assertEquals(List.of("duration.length 1000000000 / 1000000"), found(new AgesAgoChecker(),
                "यह झील एक अरब साल पहले बनी।", "The lake was formed a million years ago."));
        assertEquals(List.of(), found(new AgesAgoChecker(),
                "यह झील एक अरब साल पहले बनी।", "The lake was formed a billion years ago."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "सरकार अगले साल नया कानून लाएगी। | The government might bring a new law next year. | hedge.lost",
        "कंपनी गांव में कारखाना खोलेगी। | The company may open a factory in the village. | hedge.lost",
        "सरकार नया कानून ला सकती है। | The government might bring a new law. | ",
        "सरकार नया कानून लाएगी। | The government will bring a new law. | ",
        "शायद सरकार नया कानून लाएगी। | The government may bring a new law. | ",
    })
    void missesTheHedgeOfAPlainFuture(String hindi, String english, String rule) {
        assertEquals(rule == null ? List.of() : List.of(rule),
                found(new HedgeChecker(), hindi, english).stream().map(f -> f.substring(0, f.indexOf(' '))).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “अस्पताल में पानी नहीं है और डॉक्टर परेशान हैं।” | \"There is no water in the school and the doctors are troubled,\" Verma said.",
        "वर्मा ने कहा, “नया अस्पताल इस साल शहर में बनेगा।” | \"A new school will be built in the city this year,\" Verma said.",
    })
    void findsAQuotedNounReplaced(String hindi, String english) {
        assertEquals(List.of("quote.words अस्पताल / school"), found(QuoteChecker.standard(lexicon, names), hindi, english));
    }

    @Test
    void leavesAFaithfulQuotation() {
        assertEquals(List.of(), found(QuoteChecker.standard(lexicon, names),
                "वर्मा ने कहा, “नया अस्पताल इस साल शहर में बनेगा।”", "\"A new hospital will be built in the city this year,\" Verma said."));
    }
}
