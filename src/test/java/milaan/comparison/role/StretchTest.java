package milaan.comparison.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.facts.PlaceFact;
import milaan.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    private final Stretch nina = RoleText.english("Nina met the NGT in Pune.").english;

    private static String words(Stretch stretch) {
        return IntStream.range(0, stretch.size()).mapToObj(stretch::norm).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rao wins the race                     | rao wins the race .
            Rao wins the race.                    | rao wins the race .
            Has Rao won?                          | has rao won ?
            राव ने दौड़ जीती                          | राव ने दौड जीती ।
            राव ने दौड़ जीती।                         | राव ने दौड जीती ।
            """)
    void aHeadlineIsGivenAFullStop(String text, String expected) {
        assertEquals(expected, words(RoleText.stretch(text, 0)));
    }

    @Test
    void theFullStopThatIsGivenHasNoLength() {
        Stretch headline = RoleText.stretch("Rao wins", 0);
        assertEquals(new TextSpan(8, 8), headline.tokens().getLast().span());
        assertTrue(headline.isMark(2));
        assertFalse(headline.isCapitalised(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | one .
            1 | 2 | one . two .
            2 | 4 | one . two . three .
            3 | 4 | two . three . four .
            """)
    void twoSentencesBeforeLeadUpToIt(int sentence, int begins, String expected) {
        Stretch stretch = RoleText.stretch("One. // Two. // Three. // Four.", sentence);
        assertEquals(begins, stretch.begins());
        assertEquals(expected, words(stretch));
    }

    @Test
    void severalSentencesAreOneStretch() {
        assertEquals("one . two . three .", words(RoleText.stretch("One. // Two. // Three.", 1, 2)));
        assertEquals(2, RoleText.stretch("One. // Two. // Three.", 1, 2).begins());
    }

    @Test
    void outsideNothingStands() {
        assertEquals("nina", nina.norm(0));
        assertEquals(".", nina.norm(6));
        assertEquals("", nina.norm(-1));
        assertEquals("", nina.norm(7));
        assertFalse(nina.isMark(-1));
        assertFalse(nina.isMark(7));
        assertFalse(nina.isCapitalised(-1));
        assertFalse(nina.isCapitalised(7));
    }

    @Test
    void tellsMarksCapitalsAndAcronyms() {
        assertEquals(List.of(0, 3, 5), IntStream.range(0, 7).filter(nina::isCapitalised).boxed().toList());
        assertEquals(List.of(6), IntStream.range(0, 7).filter(nina::isMark).boxed().toList());
        assertEquals(List.of(3), IntStream.range(0, 7).filter(nina::isAcronym).boxed().toList());
        assertFalse(RoleText.english("A crow flew.").english.isAcronym(0));
    }

    @Test
    void aMarkThatOpensIsAMark() {
        assertTrue(RoleText.english("\"Go,\" said Nina.").english.isMark(0));
    }

    @Test
    void aFactCoversItsTokens() {
        PlaceFact pune = nina.analysis().facts(PlaceFact.class, nina.span(0, 7)).getFirst();
        assertEquals(new TextSpan(5, 6), nina.tokensOf(pune));
        assertEquals("met the", nina.span(1, 3).in(nina.analysis().text().source().value()));
    }

    @Test
    void aFactOfAnotherSentenceCoversNone() {
        Stretch first = RoleText.stretch("Nina left Pune. // She went to Delhi.", 0);
        PlaceFact delhi = RoleText.stretch("Nina left Pune. // She went to Delhi.", 1).facts().stream()
                .filter(f -> f instanceof PlaceFact p && p.name().equals("Delhi")).map(PlaceFact.class::cast).findFirst().orElseThrow();
        assertTrue(first.tokensOf(delhi).isEmpty());
        assertFalse(first.facts().contains(delhi));
    }
}
