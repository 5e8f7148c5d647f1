package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.facts.date.DateComparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths that go on until now against the year in which they began. */
class SinceCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new SinceChecker(new DateComparison(), CheckedPair.WORDS);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "यह स्कूल 24 साल से बंद है। | The school has been closed since 2009. | duration.since: P24Y / 2009",
        "यह स्कूल पिछले 15 साल से बंद है। | The school has been closed since 2018. | duration.since: P15Y / 2018",
        "यह स्कूल 2014 से बंद है। | The school has been closed for six years. | duration.since: 2014 / P6Y",
        "यह स्कूल दो दशक से बंद है। | The school has been closed since 1980. | duration.since: P20Y / 1980"})
    void tellsWhatDoesNotReachBack(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
        "यह स्कूल 24 साल से बंद है। | The school has been closed since 2001.",
        "यह स्कूल 24 साल से बंद है। | The school has been closed since 2002.",
        "यह स्कूल 24 साल से अधिक समय से बंद है। | The school has been closed since 2009.",
        "यह स्कूल 24 साल से बंद है। | The school, 24 years old, has been closed since 2009 for 24 years.",
        "वह 24 साल तक मंत्री रहे। | He has been a member since 2009.",
        "15 साल पहले स्कूल बना था। | The school has been closed since 2018.",
        "यह स्कूल 2009 से 24 साल से बंद है। | The school has been closed since 2009.",
        "यह स्कूल 24 साल से बंद है। | The school has been closed."})
    void leavesTheRestAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }
}
