package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.facts.number.NumberComparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephone numbers, case numbers and the like, also where one side's figures were not read as one. */
class IdentifierCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new IdentifierChecker(new NumberComparison());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "मदद के लिए 98765 43210 पर फोन करें। | For help call 98765 43201. | number.identifier: 9876543210 / 9876543201",
        "मामला संख्या 1234/2019 की सुनवाई टल गई। | The hearing of case no. 1243/2019 was put off. | number.identifier: 1234/2019 / 1243/2019",
        "ट्रेन संख्या 12951 आज रद्द है। | Train number 12915 is cancelled today. | number.identifier: 12951 / 12915",
        "पिन कोड 302001 वाले इलाके में पानी नहीं आया। | There was no water in the area with PIN code 302010. "
            + "| number.identifier: 302001 / 302010",
        "कार एचआर 26 डीके 4321 मिली। | The car DL 26 DK 4321 was found. | number.identifier: HR26DK4321 / DL26DK4321",
        "उस पर धारा 304ए लगी। | He was booked under Section 304B. | number.identifier: 304A / 304B",
        "जाम एनएच-48 पर लगा। | There was a jam on SH-48. | number.identifier: NH48 / SH48",
        "हेल्पलाइन 1800-11-4000 चालू है। | The helpline 1800-11-4400 is working. | number.identifier: 1800114000 / 1800114400"})
    void tellsAnotherIdentifier(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "मदद के लिए 98765 43210 पर फोन करें। | For help call 9876543210.",
        "मदद के लिए +91 98765 43210 पर फोन करें। | For help call 98765-43210.",
        "मामला संख्या 1234/2019 की सुनवाई टल गई। | The hearing of case no. 1234/2019 was put off.",
        "ट्रेन संख्या 12951 आज रद्द है। | The train is cancelled today.",
        "कार एचआर 26 डीके 4321 मिली। | The car HR-26-DK-4321 was found.",
        "उस पर धारा 498 क लगी। | He was booked under Section 498A.",
        "उस पर धारा 498ए लगी। | He was booked under Section 498.",
        "पुलिस ने यूपी-112 पर बुलाया। | Police were called on PRV-112.",
        "मदद के लिए ९८७६५ ४३२१० पर फोन करें। | For help call 98765 43210.",
        "मदद के लिए 98765 43210 पर फोन करें। | For help call the district office."})
    void leavesTheSameIdentifierAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
