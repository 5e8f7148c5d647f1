package milaan.facts.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import milaan.text.DataFile;
import milaan.text.LetterNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How single words are read, and what their sounds cost to hear amiss. Everything is made anew: matchers remember. */
class SoundsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "hindi-sounds.txt", delimiter = '|')
    void readsDevanagari(String word, String sounds) {
        assertEquals(sounds, new DevanagariSounds(DataFile.rows("/milaan/facts/name/devanagari-sounds.tsv")).of(word));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "english-sounds.txt", delimiter = '|')
    void readsEnglishSpelling(String word, String sounds) {
        assertEquals(sounds, new EnglishSounds(DataFile.rows("/milaan/facts/name/english-sounds.tsv")).of(word));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "keys.txt", delimiter = '|')
    void readsAcronymsAndSpellings(String word, String spelling, String letters, String weight) {
        SoundKey key = new SoundMatcher().key(word);
        assertEquals(List.of(spelling, Optional.ofNullable(letters).orElse(""), weight),
                List.of(key.spelling(), key.letters(), NameReading.plain(key.weight())));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "words.txt", delimiter = '|')
    void comparesWordsBothWays(String one, String other, double score) {
        SoundMatcher sounds = new SoundMatcher();
        assertEquals(score, sounds.score(sounds.key(one), sounds.key(other)), 0.0006);
        assertEquals(score, sounds.score(sounds.key(other), sounds.key(one)), 0.0006);
    }

    @Test
    void whatHasNoLettersIsLikeNothing() {
        SoundMatcher sounds = new SoundMatcher();
        assertEquals(0, sounds.score(sounds.key(""), sounds.key("")));
        assertEquals(0, sounds.score(sounds.key("123"), sounds.key("क")));
        assertEquals("", sounds.key("ABC").sounds().isEmpty() ? "silent" : "");
    }

    @Test
    void aDistanceBeyondTheMostIsNotCountedToItsEnd() {
        SoundMatcher sounds = new SoundMatcher();
        assertEquals(0, sounds.distance("kamal", "kamal", 9));
        assertEquals(6, sounds.distance("ktpmds", "bgngng", 99), 1.5);
        double stopped = sounds.distance("ktpmds", "bgngng", 1);
        assertEquals(true, stopped >= 1 && stopped < sounds.distance("ktpmds", "bgngng", 99));
    }

    @Test
    void costsAreOfBothOrdersAndOfPlaces() {
        SoundCosts costs = new SoundCosts(List.of(List.of("swap", "kx", "g", "0.3"), List.of("swap", "q", "q", "0.2"),
                List.of("lose", "h", "first", "0.6"), List.of("lose", "h", "last", "0.1"), List.of("lose", "aA", "any", "0.4")));
        assertEquals(List.of(0.3, 0.3, 0.3, 0.3, 1.0, 0.0, 0.2, 0.35, 1.2, 1.2), List.of(costs.swap('k', 'g'), costs.swap('g', 'k'),
                costs.swap('x', 'g'), costs.swap('g', 'x'), costs.swap('k', 'x'), costs.swap('m', 'm'), costs.swap('q', 'q'),
                costs.swap('a', 'e'), costs.swap('a', 'k'), costs.swap('k', 'a')));
        assertEquals(List.of(0.6, 1.0, 0.1, 0.4, 0.4, 0.4, 1.0), List.of(costs.loss("hoho", 0), costs.loss("ohoo", 1), costs.loss("oh", 1),
                costs.loss("ab", 0), costs.loss("bab", 1), costs.loss("bA", 1), costs.loss("bA", 0)));
    }

    @Test
    void lettersAreNamedOneByOne() {
        LetterNames names = new LetterNames(List.of(List.of("A", "ए"), List.of("S", "एस"), List.of("M", "एम"), List.of("I", "आई")));
        assertEquals(List.of(Optional.of("SMA"), Optional.of("A"), Optional.of(""), Optional.empty(), Optional.empty()),
                List.of(names.letters("एसएमए"), names.letters("ए"), names.letters(""), names.letters("एसक"), names.letters("आ")));
    }
}
