package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that changed places before nouns of any kind, beside the same ones told in another order. */
class CrossedNounCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new CrossedNounChecker(CheckedPair.ANSWERS);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "पुलिस ने सात लोगों को पकड़ा और 14 मोबाइल फोन बरामद किए। | Police caught 14 people and recovered seven mobile phones. "
            + "| number.crossed: लोगों: 7, मोबाइल: 14 / people: 14, mobile: 7",
        "उसके पास 3 किताबें और 9 कुर्सियां हैं। | He has 9 books and 3 chairs. "
            + "| number.crossed: किताबें: 3, कुर्सियां: 9 / books: 9, chairs: 3"})
    void tellsFiguresThatChangedPlaces(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals("number.crossed", pairs.turned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
        "पुलिस ने सात लोगों को पकड़ा और 14 मोबाइल फोन बरामद किए। | Police recovered 14 mobile phones and caught seven people.",
        "उसके पास 3 किताबें और 9 कुर्सियां हैं। | He has 3 books and 9 chairs.",
        "33 में से 12 जिलों में पानी नहीं है। | Twelve of the 33 districts have no water.",
        "10 लोगों में 7 लोग बीमार हैं। | Seven people in 10 people are ill.",
        "उसके पास 3 किताबें हैं। | He has 3 chairs."})
    void leavesTheRestAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
