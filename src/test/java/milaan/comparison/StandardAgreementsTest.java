package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import milaan.facts.date.DateComparison;
import milaan.facts.name.NameComparison;
import milaan.facts.name.NameMatcher;
import milaan.facts.number.NumberComparison;
import milaan.facts.place.PlaceComparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same in other words; the same words, and other facts, are no agreement worth showing. */
class StandardAgreementsTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final NameMatcher names = CheckedPair.NAMES;
    private final AgreementFinder finder = new StandardAgreements(new DateComparison(), new NumberComparison(),
            new NameComparison(names, CheckedPair.SOUNDS), new PlaceComparison(CheckedPair.GAZETTEER, names, CheckedPair.SOUNDS));

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "सरकार ने डेढ़ लाख पौधे लगाए। | The government planted 150,000 saplings. | डेढ़ लाख / 150,000",
        "बैठक बुधवार को होगी। | The meeting will be held on 12 March. | बुधवार / 12 March",
        "वह दो दिन तक फंसे रहे। | He was trapped for 48 hours. | दो दिन / 48 hours",
        "24 साल से यह स्कूल बंद है। | This school has been closed since 2001. | 24 साल / 2001",
        "सड़क लोक निर्माण विभाग ने बनाई। | The road was built by the PWD. | लोक निर्माण विभाग / PWD",
        "सम्मेलन राजस्थान में हुआ। | The conference was held in Jaipur. | राजस्थान / Jaipur"})
    void findsTheSameInOtherWords(String hindi, String english, String agreed) {
        assertEquals(agreed, agreed(pairs.of(hindi, english), false));
        assertEquals(agreed, agreed(pairs.of(english, hindi), true));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "सरकार ने 12 पौधे लगाए। | The government planted 12 saplings.",
        "सरकार ने डेढ़ लाख पौधे लगाए। | The government planted 1.5 million saplings.",
        "बैठक बुधवार को होगी। | The meeting will be held on 13 March.",
        "जांच सीबीआई करेगी। | The CBI will investigate.",
        "सम्मेलन जयपुर में हुआ। | The conference was held in Jaipur.",
        "सम्मेलन जयपुर में हुआ। | The conference was held in Lucknow."})
    void leavesTheSameWordsAndOtherFactsAlone(String hindi, String english) {
        assertEquals("-", agreed(pairs.of(hindi, english), false));
        assertEquals("-", agreed(pairs.of(english, hindi), true));
    }

    private String agreed(AlignedPair pair, boolean turned) {
        String all = finder.find(pair).stream().map(a -> {
            String left = pair.left().words(a.left()).strip();
            String right = pair.right().words(a.right()).strip();
            return turned ? right + " / " + left : left + " / " + right;
        }).collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }
}
