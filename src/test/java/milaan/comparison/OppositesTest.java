package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import milaan.alignment.Lexicon;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Scripts;
import milaan.text.Token;
import milaan.text.Tokeniser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words stand, in a table of two sets of opposites and one of kinds, with a lexicon of a few rows. */
class OppositesTest {

    private static final List<List<String>> ROWS = List.of(List.of("hot|गर्म|red-hot", "cold|ठंडा|stone-cold"),
            List.of("short-term|short", "long-term|long"), List.of("school", "hospital|dispensary", "library"), List.of("both|left", "both|right"));
    /** Hindi, English, both weights, count. */
    private static final List<List<String>> PAIRS = List.of(List.of("तपता", "hot", "0.9", "0.9", "50"), List.of("शीतल", "cold", "0.3", "0.3", "50"),
            List.of("गुनगुना", "hot", "0.9", "0.9", "50"), List.of("गुनगुना", "cold", "0.9", "0.9", "50"), List.of("चिकित्सालय", "hospital", "0.9", "0.9", "50"),
            List.of("आम", "hot", "0.9", "0.9", "50"), List.of("गर्म", "scorching", "0.9", "0.9", "50"), List.of("गर्म", "toas", "0.9", "0.9", "50"));
    private static final List<List<String>> COUNTS = List.of(List.of("hi", "आम", "900000"), List.of("hi", "और", "900000"),
            List.of("en", "the", "900000"), List.of("en", "of", "900000"));

    private static List<List<String>> stems(List<List<String>> pairs) {
        return pairs.stream().map(row -> List.of(tokens(row.get(0)).getFirst().stem(), tokens(row.get(1)).getFirst().stem(), row.get(2),
                row.get(3), row.get(4))).toList();
    }

    private static List<Token> tokens(String words) {
        return Tokeniser.tokens(words, new TextSpan(0, words.length()), Scripts.languageOf(words).orElse(Language.ENGLISH));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a hot day | hot 0.0 listed 1",
        "एक ठंडा दिन | ठंडा 0.1 listed 1",
        "red-hot iron | red 0.0 listed 3",
        "red hot iron | red 0.0 listed 2",
        "red iron | -",
        "it is red | -",
        "a short-term and a long plan | short 1.0 listed 3; long 1.1 listed 1",
        "a short plan | short 1.0 listed 1",
        "a school, a dispensary | school 2.0 listed 1; dispensary 2.1 listed 1",
        "both left | left 3.0 listed 1",
        "तपता दिन | तपता 0.0 carried 1",
        "शीतल दिन | -",
        "गुनगुना पानी | -",
        "चिकित्सालय खुला | -",
        "आम दिन | -",
        "a scorching day | scorching 0.0 carried 1",
        "a toas day | -",
        "12 - | -"})
    void standsWhereTheTableOrTheLexiconPutsIt(String words, String expected) {
        Opposites opposites = new Opposites(ROWS, new Lexicon(stems(PAIRS), COUNTS));
        List<Token> tokens = tokens(words);
        var standings = opposites.standings(tokens);
        String told = tokens.stream().filter(standings::containsKey).map(t -> t.norm() + " " + standings.get(t).poles().stream()
                .map(p -> p.set() + "." + p.member()).sorted().collect(Collectors.joining(",")) + (standings.get(t).listed() ? " listed " : " carried ")
                + standings.get(t).length()).collect(Collectors.joining("; "));
        assertEquals(expected, told.isEmpty() ? "-" : told);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1, true", "0, 0, 0, 0, false", "0, 0, 1, 1, false"})
    void onlyMembersOfOneSetExcludeEachOther(int set, int member, int otherSet, int otherMember, boolean excludes) {
        assertEquals(excludes, new Opposites.Pole(set, member).excludes(new Opposites.Pole(otherSet, otherMember)));
    }
}
