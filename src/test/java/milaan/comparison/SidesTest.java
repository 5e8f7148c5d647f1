package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import milaan.facts.Analysis;
import milaan.facts.NumberFact;
import milaan.facts.QuoteFact;
import milaan.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One side of a pair: its words, its facts, those around it, and its quotations. */
class SidesTest {

    private static Analysis read(String text) {
        return CheckedPair.standard().analysis(List.of(text.split(" // ")));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, '1 3'", "2, '2 4'", "3, 3", "'1 2', '1 4'", "'0 1 2 3', ''", "'0 2', '2 4'"})
    void nearbyIsJustBeforeAndAfter(String sentences, String expected) {
        Analysis four = read("One bus and 1 car came. // Then 2 cars came. // Then 3 cars came. // Then 4 cars came.");
        List<Integer> indexes = List.of(sentences.split(" ")).stream().map(Integer::parseInt).toList();
        Sides side = new Sides(four, indexes);
        assertEquals(expected, side.nearby(NumberFact.class).stream().filter(n -> !n.spelled()).map(n -> n.value().toPlainString())
                .collect(Collectors.joining(" ")));
        assertEquals(sentences.replace(" ", ""), side.facts(NumberFact.class).stream().filter(n -> !n.spelled())
                .map(n -> String.valueOf(n.value().intValue() - 1)).collect(Collectors.joining()));
    }

    private static QuoteSide quotes(String text) {
        Analysis read = read(text);
        return QuoteSide.of(read, List.of(0), read.facts(QuoteFact.class, List.of(0)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"The bridge is safe,\" Rao said. | 1 0 | The bridge is safe | the bridge is safe ,",
        "Rao said the bridge is safe. | 0 1 | - | -",
        "\"No,\" Rao said. \"The bridge is very safe.\" | 2 0 | The bridge is very safe. | the bridge is very safe .",
        "Rao called the bridge a \"danger\". | 1 0 | - | -",
        "Rao called the bridge \"a big danger\". | 1 0 | - | a big danger",
        "\"He told me 'never come back' and left,\" Rao said. | 1 0 | He told me 'never come back' and left | he told me ' never come back ' and left ,",
        "The bridge is safe. | 0 0 | - | -"})
    void quotationsAreOuterOnes(String text, String counts, String statement, String tokens) {
        QuoteSide side = quotes(text);
        assertEquals(counts, side.quoted().size() + " " + side.told().size());
        assertEquals(statement, side.statement().map(q -> side.text(q.content()).replaceAll(",$", "").strip()).orElse("-"));
        String quoted = side.quotedTokens().stream().map(Token::norm).collect(Collectors.joining(" "));
        assertEquals(tokens, quoted.isEmpty() ? "-" : quoted);
    }

    @Test
    void countsItsWordsAndThoseInside() {
        QuoteSide side = quotes("\"The bridge is safe,\" Rao said, 12 times.");
        assertEquals(List.of(7, 4, 5), List.of(side.words(), side.words(side.quoted().getFirst().content()), side.inside(side.quoted().getFirst().content()).size()));
        assertEquals(side.analysis().text().sentences().getFirst().span(), side.span());
        QuoteSide two = QuoteSide.of(read("One came. // Two came."), List.of(0, 1), List.of());
        assertEquals(0, two.span().start());
        assertEquals(two.analysis().text().sentences().get(1).span().end(), two.span().end());
    }

    @Test
    void aroundReachesSixWordsEitherWay() {
        QuoteSide side = quotes("a b c d e f g h i j k l m n o p");
        List<Token> tokens = side.tokens();
        assertEquals("b c d e f g h i j k l m n", side.around(tokens.get(7)).stream().map(Token::norm).collect(Collectors.joining(" ")));
        assertEquals("a b c d e f g", side.around(tokens.getFirst()).stream().map(Token::norm).collect(Collectors.joining(" ")));
        assertEquals("j k l m n o p", side.around(tokens.getLast()).stream().map(Token::norm).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"The bridge isn't safe., true", "The bridge is not safe., true", "पुल सुरक्षित नहीं है।, true", "The bridge is safe., false", "पुल सुरक्षित है।, false"})
    void deniesInEitherLanguage(String text, boolean denies) {
        assertEquals(denies, CheckedPair.ANSWERS.deny(quotes(text).tokens()));
    }
}
