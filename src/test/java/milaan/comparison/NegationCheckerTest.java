package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import milaan.facts.polarity.PolarityComparison;

/** A denial that the other side does not have, beside one that an opposite, a verb or another denial answers. */
class NegationCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new NegationChecker(new PolarityComparison(), CheckedPair.OPPOSITES);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "पुल आज नहीं खुला। | The bridge opened today. | negation.unanswered: नहीं /",
        "पुल आज खुला। | The bridge did not open today. | negation.unanswered:  / not",
        "मंत्री ने इस्तीफा नहीं दिया है। | The minister has resigned. | negation.unanswered: नहीं /",
        "सरकार गांव में अस्पताल बनाएगी। | The government will not build a hospital in the village. | negation.unanswered:  / not",
        "बच्चों को दूध नहीं मिला। | The children got milk. | negation.unanswered: नहीं /"})
    void tellsALostDenial(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "पुल आज नहीं खुला। | The bridge did not open today.",
        "पुल आज नहीं खुला। | The bridge stayed closed today.",
        "मंत्री ने बैठक में जाने से इनकार किया। | The minister did not agree to attend the meeting.",
        "गांव में कोई डॉक्टर नहीं है। | The village has no doctor.",
        "बिना टिकट किसी को अंदर नहीं जाने दिया गया। | Nobody was let in without a ticket.",
        "पुल आज खुला। | The bridge opened today."})
    void leavesAnAnsweredDenialAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }

    @Test
    void isGraveAndPointsAtTheCue() {
        Finding finding = checker.check(pairs.of("पुल आज नहीं खुला।", "The bridge opened today.")).getFirst();
        assertEquals(Kind.NEGATION, finding.kind());
        assertEquals(Severity.HIGH, finding.basis().severity());
        assertEquals("नहीं", finding.basis().left().orElseThrow().in("पुल आज नहीं खुला।"));
    }
}
