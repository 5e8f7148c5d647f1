package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.facts.name.NameComparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another acronym in the same sentence, beside the same one in the other script and names written out. */
class AcronymCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new AcronymChecker(new NameComparison(CheckedPair.NAMES, CheckedPair.SOUNDS), CheckedPair.LEXICON);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "एलएनपी ने सोमवार को बैठक बुलाई है। | The RKD has called a meeting on Monday. | organisation.other: LNP / RKD",
        "केबीएस ने यह खबर दी। | MTV carried this report. | organisation.other: KBS / MTV",
        "जांच अब एनजीटी करेगा। | The DRI will now investigate. | organisation.other: NGT / DRI"})
    void tellsAnotherAcronym(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "एलएनपी ने सोमवार को बैठक बुलाई है। | The LNP has called a meeting on Monday.",
        "पार्टी ने सोमवार को बैठक बुलाई है। | The RKD has called a meeting on Monday.",
        "एलएनपी ने सोमवार को बैठक बुलाई है। | The party has called a meeting on Monday.",
        "जांच अब एनजीटी करेगा। | The National Green Tribunal will now investigate.",
        "एलएनपी और आरकेडी ने मिलकर सरकार बनाई। | The RKD and the LNP formed the government together."})
    void leavesTheSameAcronymAndNamesWrittenOut(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
