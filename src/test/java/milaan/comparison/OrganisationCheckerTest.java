package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.facts.name.NameComparison;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another organisation in the same sentence, beside one by its letters or in fewer words; both ways round. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationCheckerTest {

    private CheckedPair pairs;
    private Checker checker;

    @BeforeAll
    void wire() {
        pairs = CheckedPair.standard();
        checker = new OrganisationChecker(new NameComparison(CheckedPair.NAMES, CheckedPair.SOUNDS));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', value = {
        "सड़क लोक निर्माण विभाग ने बनाई। | The road was built by the Forest Department. | organisation.other",
        "सड़क लोक निर्माण विभाग ने बनाई। | The road was built by the Public Works Department. | -",
        "सड़क लोक निर्माण विभाग ने बनाई। | The road was built by the PWD. | -",
        "मुकदमा सीबीआई ने दर्ज किया। | The case was registered by the Election Commission. | organisation.other",
        "कर्ज विश्व बैंक ने दिया। | The loan came from the World Bank. | -",
        "जांच सीबीआई करेगी। | The CBI will investigate. | -",
        "जांच सीबीआई करेगी। | The agency will investigate. | -"})
    void tellsAnotherBodyFromAnotherNameOfIt(String hindi, String english, String rule) {
        assertEquals(rule, pairs.rules(checker, hindi, english));
        assertEquals(rule, pairs.turned(checker, hindi, english));
    }
}
