package milaan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimLettersTest {

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "27,AB", "701,ZZ", "702,AAA"})
    void countsLikeASpreadsheet(int index, String letter) {
        assertEquals(letter, ClaimLetters.letter(index));
    }

    @Test
    void namesClaimsInTheOrderOfTheLeftText() {
        Report.Pair pair = SampleReport.onePair().pairs().getFirst();
        ClaimLetters letters = ClaimLetters.of(pair.comparison());
        assertEquals(Optional.of("A"), letters.left().getFirst());
        assertEquals(Optional.of("A"), letters.right().getFirst());
        assertEquals(pair.comparison().alignment().beads().size(), letters.claims());
    }
}
