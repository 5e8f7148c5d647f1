package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.facts.date.DateComparison;
import milaan.facts.number.NumberComparison;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that no finer checker pairs, here without any of these; in both orders of the languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureCheckerTest {

    private CheckedPair pairs;
    private Checker checker;

    @BeforeAll
    void wire() {
        pairs = CheckedPair.standard();
        checker = new FigureChecker(List.of(), new DateComparison(), new NumberComparison(),
                CheckedPair.ANSWERS);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', value = {
        "मेला 14 जनवरी को शुरू हुआ। | The fair began on January 94. | date.figure",
        "मेला 14 जनवरी को शुरू हुआ। | The fair began on January 14. | -",
        "मेला चौदह जनवरी को शुरू हुआ। | The fair began on January 14. | -",
        "दुकान नौ बजे खुलती है। | The shop opens at twelve o'clock. | date.figure",
        "दुकान नौ बजे खुलती है। | The shop opens at nine. | -",
        "पानी की टंकी में दो पाइप हैं। | The water tank has eight pipes. | number.value",
        "पानी की टंकी में दो पाइप हैं। | The water tank has a pair of pipes. | -",
        "बच्चों ने 3 बजे तक 3 पेड़ लगाए। | The children planted 5 trees by 3 o'clock. | number.value",
        "बच्चों ने 3 बजे तक 3 पेड़ लगाए। | The children planted 3 trees by 3 o'clock. | -",
        "कमरा संख्या 12 में पानी नहीं है। | There is no water in room number 17. | number.value",
        "मेरी दो बहनें हैं और दोनों पढ़ाती हैं। | I have forty sisters and both teach. | number.value",
        "पानी का टैंक दो सप्ताह पहले भरा था। | The water tank was filled 3 weeks earlier. | date.figure",
        "पानी का टैंक दो सप्ताह पहले भरा था। | The water tank was filled 2 weeks earlier. | -",
        "24 साल से यह स्कूल बंद है। | This school has been closed since 2001. | -",
        "पहला स्कूल और दूसरा घर गांव में है। | One school and another house are in the village. | -",
        "गांव में 10 से 20 घर हैं। | The village has 10 to 20 houses. | -"})
    void tellsTheFigureThatIsLeft(String hindi, String english, String rule) {
        assertEquals(rule, pairs.rules(checker, hindi, english));
        assertEquals(rule, pairs.turned(checker, hindi, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "सरकार ने 12 गांवों में पानी पहुंचाया। | The minister will open 40 schools next summer.",
        "किसान ने 12 बोरी धान बेचा। | Police stopped 40 trucks at the border."})
    void leavesUnlikeSentencesAlone(String hindi, String english) {
        assertEquals("-", pairs.rules(checker, hindi, english));
    }
}
