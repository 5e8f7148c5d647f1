package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishWordsTest {

    @ParameterizedTest
    @CsvSource({"the, true", "retired, true", "wounded, true", "national, true", "famous, true", "proposal, false", "festival, false",
            "farmer, false", "police, false", "and, false"})
    void articlesAndAdjectivesStandBeforeNouns(String word, boolean before) {
        assertEquals(before, EnglishWords.isBeforeNoun(word));
    }

    @ParameterizedTest
    @CsvSource({"badly, true", "only, false", "quick, false"})
    void longWordsInLyMayBeAdverbs(String word, boolean adverb) {
        assertEquals(adverb, EnglishWords.isAdverb(word));
    }

    @ParameterizedTest
    @CsvSource({"was, true", "has, true", "will, true", "been, false", "went, false"})
    void knowsAuxiliariesOfAClause(String word, boolean finite) {
        assertEquals(finite, EnglishWords.isFinite(word));
    }

    /** The places of the words that belong to a sum. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fined a sum of Rs 40 lakh today   | 3 4 5 6
            Fined 20 million today            | 1 2
            A sum of wood                     | ''
            Made of                           | ''
            """)
    void knowsThePartsOfASum(String text, String expected) {
        Stretch stretch = RoleText.english(text).english;
        assertEquals(expected, IntStream.rangeClosed(0, stretch.size()).filter(i -> EnglishWords.isOfSum(stretch, i)).mapToObj(String::valueOf)
                .collect(Collectors.joining(" ")));
    }
}
