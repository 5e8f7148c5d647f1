package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.facts.place.PlaceComparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another place in the same sentence, beside one left out, one that holds the other, and one by another of its names. */
class PlaceCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new PlaceChecker(new PlaceComparison(CheckedPair.GAZETTEER, CheckedPair.NAMES, CheckedPair.SOUNDS));

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "सम्मेलन जयपुर में हुआ। | The conference was held in Lucknow. | place.other: Jaipur / Lucknow",
        "प्रधानमंत्री बुधवार को जापान पहुंचे। | The prime minister arrived in Vietnam on Wednesday. | place.other: Japan / Vietnam",
        "राजस्थान में तीन दिन से बारिश हो रही है। | It has been raining in Gujarat for three days. | place.other: Rajasthan / Gujarat",
        "ट्रेन पटना से रवाना हुई। | The train left from Nagpur. | place.other: Patna / Nagpur",
        "गंगा का पानी खतरे के निशान से ऊपर है। | The Yamuna is flowing above the danger mark. | place.other: Ganga / Yamuna"})
    void tellsAnotherPlace(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "सम्मेलन जयपुर में हुआ। | The conference was held in Jaipur.",
        "सम्मेलन जयपुर में हुआ। | The conference took place on Monday.",
        "सम्मेलन राजस्थान की राजधानी जयपुर में हुआ। | The conference was held in Jaipur.",
        "मुंबई में लोकल ट्रेनें बंद रहीं। | Local trains stayed shut in Bombay.",
        "प्रधानमंत्री बुधवार को जापान पहुंचे। | The prime minister reached the Japanese capital on Wednesday.",
        "वाशिंगटन ने इस बयान पर नाराजगी जताई। | The United States objected to the statement."})
    void leavesTheSamePlaceAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
