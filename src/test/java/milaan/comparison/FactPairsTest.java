package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Dates, times, figures, measures, counts and identifiers as newspapers have them: said in other words, and with one of them wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactPairsTest {

    private CheckedPair pairs;
    private Checker checker;

    @BeforeAll
    void wire() {
        pairs = CheckedPair.standard();
        checker = new StandardCheckers(CheckedPair.LEXICON, CheckedPair.GAZETTEER, CheckedPair.SOUNDS).figures(CheckedPair.NAMES);
    }

    @ParameterizedTest(name = "{0} {1} | {2}")
    @CsvFileSource(resources = "fact-pairs.txt", delimiter = '|', quoteCharacter = '~')
    void tellsWhatDiffersAndNothingElse(String expected, String hindi, String english) {
        List<String> marks = Stream.of(pairs.rules(checker, hindi, english), pairs.turned(checker, hindi, english))
                .map(rules -> rules.equals("-") ? "=" : "!").toList();
        assertEquals(List.of(expected, expected), marks);
    }
}
