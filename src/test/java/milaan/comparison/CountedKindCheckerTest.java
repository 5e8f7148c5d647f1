package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same figure of others, beside the same ones under another name. */
class CountedKindCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new CountedKindChecker(CountedKinds.shipped());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "बाजार में 5 महिलाएं घायल हुईं। | Five men were injured in the market. | number.counted: 5 woman / 5 man",
        "धमाके में 9 नागरिक मारे गए। | Nine soldiers were killed in the blast. | number.counted: 9 civilian / 9 soldier",
        "बस में 7 छात्र सवार थे। | There were 7 teachers on the bus. | number.counted: 7 student / 7 teacher",
        "पुलिस ने 12 लड़कों को बचाया। | Police rescued 12 girls. | number.counted: 12 boy / 12 girl",
        "मेले से 6 बच्चे लापता हैं। | Six women are missing from the fair. | number.counted: 6 child / 6 woman",
        "मुठभेड़ में 4 आतंकवादी मारे गए। | Four civilians were killed in the gunfight. | number.counted: 4 militant / 4 civilian",
        "आग में 40 घर जल गए। | The fire gutted 40 shops. | number.counted: 40 house / 40 shop",
        "बाढ़ में 15 पुल बह गए। | The flood swept away 15 roads. | number.counted: 15 bridge / 15 road",
        "बैठक में 30 विधायक आए। | As many as 30 MPs came to the meeting. | number.counted: 30 mla / 30 mp",
        "टक्कर में 2 ट्रक जल गए। | Two buses burned in the collision. | number.counted: 2 truck / 2 bus"})
    void tellsOthersCounted(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "बाजार में 5 महिलाएं घायल हुईं। | Five women were injured in the market.",
        "बाजार में 5 महिलाएं घायल हुईं। | Five people, all women, were injured in the market.",
        "बाजार में 5 महिलाएं घायल हुईं। | Five men and women were injured in the market.",
        "तीन महिला पुलिसकर्मी घायल हुईं। | Three policewomen were injured.",
        "तीन महिला पत्रकार घायल हुईं। | Three journalists were injured.",
        "तीन महिला डॉक्टर घायल हुईं। | Three women doctors were injured.",
        "5 जवान शहीद हुए। | Five soldiers were martyred.",
        "धमाके में 9 लोग मारे गए। | Nine soldiers were killed in the blast.",
        "बस में 7 छात्राएं सवार थीं। | There were 7 students on the bus.",
        "5 पुरुष और 5 महिलाएं चुनी गईं। | Five women and five men were elected."})
    void leavesTheSameOnesAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }

    @Test
    void pointsAtTheFigureWithItsNoun() {
        String hindi = "बाजार में 5 महिलाएं घायल हुईं।";
        Finding.Basis basis = checker.check(pairs.of(hindi, "Five men were injured in the market.")).getFirst().basis();
        assertEquals(List.of("5 महिलाएं", "Five men"), List.of(basis.left().orElseThrow().in(hindi),
                basis.right().orElseThrow().in("Five men were injured in the market.")));
        assertEquals(Severity.HIGH, basis.severity());
    }
}
