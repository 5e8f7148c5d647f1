package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.alignment.Lexicon;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Scripts;
import milaan.text.Token;
import milaan.text.Tokeniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words held against each other, with a lexicon of three rows and a matcher that only knows one name. */
class WordAnswersTest {

    private final WordAnswers answers = new WordAnswers(new Lexicon(List.of(pair("पुल", "bridge", "0.8"), pair("सड़क", "road", "0.02")),
            List.of(List.of("hi", stem("है"), "8000000"), List.of("hi", stem("पुल"), "100"), List.of("hi", stem("सड़क"), "2000"),
                    List.of("en", "is", "8000000"), List.of("en", stem("bridge"), "100"))),
            (a, b) -> List.of(a, b).contains("राव") && List.of(a, b).contains("rao") ? 0.5 : 0.49, CheckedPair.WORDS.of("denials"));

    private static List<String> pair(String hindi, String english, String weight) {
        return List.of(stem(hindi), stem(english), weight, weight, "1000000");
    }

    private static String stem(String word) {
        return tokens(word).getFirst().stem();
    }

    private static List<Token> tokens(String words) {
        return Tokeniser.tokens(words, new TextSpan(0, words.length()), Scripts.languageOf(words).orElse(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"पुल | bridge | 0.8", "bridge | पुल | 0.8", "bridge | bridges | 1", "12 | 12 | 1", "12 | 13 | 0", "पुल | 12 | 0",
        "bridge | road | 0", "पुल | road | 0", "पुल | सड़क | 0", "road | सड़क | 0.02"})
    void aWordIsTranslatedOrRepeated(String one, String other, double score) {
        assertEquals(score, answers.score(tokens(one).getFirst(), tokens(other).getFirst()), 0.0001);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"पुल | a bridge | 0.79 | true", "पुल | a bridge | 0.81 | false", "राव | mr rao | 0.5 | true", "राव | राव | 0.5 | true",
        "राव | ra o | 0.5 | false", "रा | rao | 0.5 | false", "राव | the road | 0.5 | false", "12 | 12 | 0.5 | true"})
    void aNameIsAnsweredBySound(String one, String others, double least, boolean answered) {
        assertEquals(answered, answers.isAnswered(tokens(one).getFirst(), tokens(others), least));
    }

    @ParameterizedTest
    @CsvSource({"bridge, true", "is, false", "not, false", "12, true", "a, false", "पुल, true", "है, false", "नहीं, false", "'-', false"})
    void grammarAndDenialsAreNoContent(String word, boolean content) {
        assertEquals(content, answers.isContent(tokens(word).getFirst()));
    }

    @Test
    void coverageIsOfContentByWeight() {
        assertEquals(1, answers.coverage(tokens("है"), tokens("road")));
        assertEquals(1, answers.coverage(tokens("पुल है"), tokens("the bridge is")));
        assertEquals(0, answers.coverage(tokens("पुल है"), tokens("the road is")));
        assertEquals(0, answers.coverage(tokens("सड़क"), tokens("road")), "too weak a translation");
        double rare = answers.idf(tokens("पुल").getFirst());
        double common = answers.idf(tokens("सड़क").getFirst());
        assertEquals(rare / (rare + common), answers.coverage(tokens("पुल और सड़क").stream().filter(t -> !t.is("और")).toList(), tokens("bridge")), 0.0001);
        assertEquals(0, answers.best(tokens("पुल").getFirst(), List.of()));
    }
}
