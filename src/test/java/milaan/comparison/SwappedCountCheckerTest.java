package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.facts.number.NumberComparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs told as balls and balls as runs; parts and wholes told in another order. */
class SwappedCountCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new SwappedCountChecker(new NumberComparison());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "कोहली ने 113 गेंदों में 102 रन बनाए। | Kohli made 113 off 102 balls. "
            + "| number.crossed: 113 ball / 102 ball HIGH 0.80 | number.crossed: 113 ball / 102 ball HIGH 0.80",
        "कोहली ने 113 गेंदों में 102 रन बनाए। | Kohli made 113 runs off 102 balls. "
            + "| number.crossed: 113 ball / 102 ball HIGH 0.80 | number.crossed: 102 run / 113 run HIGH 0.80",
        "बुमराह ने 20 रन देकर 4 विकेट लिए। | Bumrah took 20 wickets for 4 runs. "
            + "| number.crossed: 20 run / 4 run HIGH 0.80 | number.crossed: 4 wicket / 20 wicket HIGH 0.80",
        "टीम ने 20 ओवर में 180 रन बनाए। | The team made 20 runs in 180 overs. "
            + "| number.crossed: 20 over / 180 over HIGH 0.80 | number.crossed: 180 run / 20 run HIGH 0.80"})
    void tellsFiguresThatChangedPlaces(String hindi, String english, String told, String turned) {
        assertEquals(told, pairs.weighed(checker, hindi, english));
        assertEquals(turned, pairs.weighedTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
        "कोहली ने 113 गेंदों में 102 रन बनाए। | Kohli made 102 off 113 balls.",
        "कोहली ने 113 गेंदों में 102 रन बनाए। | Kohli made 102 runs off 113 balls.",
        "543 में से 240 सीटें भाजपा को मिलीं। | The BJP won 240 of the 543 seats.",
        "52 में से 17 यात्री मारे गए। | Of the 52 passengers, 17 died."})
    void leavesTheSameSharesAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
