package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in an order: of the same thing on both sides. */
class OrdinalCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new OrdinalChecker(CheckedPair.ANSWERS, new FirstPlaces(CheckedPair.WORDS));

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "पहले चरण का मतदान हुआ। | Polling for the third phase was held. | number.value: 1 / 3",
        "वह दूसरी बार जीते। | He won for the fourth time. | number.value: 2 / 4",
        "यह 42वां संशोधन था। | It was the 44th Amendment. | number.value: 42 / 44",
        "यह उसका 100वां मैच है। | This is his 110th Test. | number.value: 100 / 110"})
    void tellsAnotherPlaceInTheOrder(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
        "पहले चरण का मतदान हुआ। | Polling for the first phase was held.",
        "पहली और तीसरी बार वह हारे। | He lost for the third and the first time.",
        "इससे पहले चरण बदले थे। | The third phase had changed.",
        "दो दिन पहले चरण बदले। | The third phase changed two days ago.",
        "वह तीसरी मंजिल पर रहते हैं। | He came second in the race.",
        "यह 42वां संशोधन था। | It was an amendment."})
    void leavesTheRestAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
