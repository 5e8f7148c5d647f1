package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.facts.number.NumberComparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that differ by value, unit or what is counted, beside those told in other words or another unit. */
class NumberCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new NumberChecker(new NumberComparison());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "हादसे में 12 लोगों की मौत हो गई। | The accident killed 21 people. | number.digits-swapped: 12 / 21",
        "हादसे में 12 लोगों की मौत हो गई। | The accident killed 15 people. | number.value: 12 / 15",
        "सरकार ने डेढ़ लाख पौधे लगाए। | The government planted 1.5 million saplings. | number.magnitude: 150000 / 1500000",
        "महंगाई 5.2 प्रतिशत रही। | Inflation stood at 2.5 per cent. | number.digits-swapped: 5.2 % / 2.5 %",
        "स्कूल को 40 लाख रुपये मिले। | The school received $4 million. | number.currency: 4000000 INR / 4000000 USD",
        "गांव शहर से 100 किलोमीटर दूर है। | The village is 100 miles from the town. | number.unit: 100 kilometre / 100 mile",
        "हमले में सात लोग घायल हुए। | Seven people were killed in the attack. | number.counted: 7 / 7"})
    void tellsAnotherFigure(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "हादसे में बारह लोगों की मौत हो गई। | The accident killed 12 people.",
        "सरकार ने डेढ़ लाख पौधे लगाए। | The government planted 150,000 saplings.",
        "महंगाई 5.2 प्रतिशत रही। | Inflation stood at 5.2 per cent.",
        "कंपनी का मुनाफा 3 करोड़ रुपये रहा। | The company made a profit of 30 million rupees.",
        "गांव शहर से 160 किलोमीटर दूर है। | The village is 100 miles from the town.",
        "दो-तिहाई सदस्यों ने पक्ष में मत दिया। | Some 67 per cent of the members voted in favour.",
        "दोनों खिलाड़ी फाइनल में पहुंचे। | The two players reached the final.",
        "करीब 500 लोग सड़क पर उतरे। | Hundreds of people took to the streets."})
    void leavesTheSameFigureAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "मेले में 5,000 से अधिक लोग आए। | Not more than 5,000 people came to the fair.",
        "इलाके की आबादी 50 लाख से अधिक नहीं है। | The population of the area exceeds 5 million.",
        "इलाके की आबादी 50 लाख से अधिक है। | The population of the area does not exceed 5 million.",
        "कीमत 200 रुपये से कम नहीं होगी। | The price will be less than Rs 200.",
        "कीमत 200 रुपये से ज्यादा नहीं होगी। | The price will exceed Rs 200.",
        "कीमत 200 रुपये से ज्यादा होगी। | The price will not exceed Rs 200."})
    void tellsABoundTurnedRoundByADenial(String hindi, String english) {
        assertEquals("number.value", pairs.rules(checker, hindi, english));
        assertEquals("number.value", pairs.turned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "इलाके की आबादी 50 लाख से अधिक नहीं है। | The population of the area does not exceed 5 million.",
        "इलाके की आबादी 50 लाख से अधिक नहीं है। | The population of the area is not more than 5 million.",
        "इलाके की आबादी 50 लाख से अधिक है। | The population of the area exceeds 5 million.",
        "कीमत 200 रुपये से कम नहीं होगी। | The price will be at least Rs 200.",
        "कीमत 200 रुपये से कम नहीं होगी। | The price will not be less than Rs 200.",
        "कीमत 200 रुपये से ज्यादा नहीं होगी। | The price will be at most Rs 200.",
        "कीमत 200 रुपये से ज्यादा नहीं होगी। | The price will not exceed Rs 200."})
    void takesNotMoreThanForAtMost(String hindi, String english) {
        assertEquals("-", pairs.rules(checker, hindi, english));
        assertEquals("-", pairs.turned(checker, hindi, english));
    }
}
