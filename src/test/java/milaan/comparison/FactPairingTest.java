package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pairing by letters: the judgement of two of them is looked up by both, and what no table names agrees where it is the same letter. */
class FactPairingTest {

    private static List<String> differences(String left, String right, double least, Map<String, Judgement> judgements) {
        return new FactPairing<>(List.of(left.split("")), List.of(right.split("")), (l, r) -> judgements.getOrDefault(l + r,
                l.equals(r) ? Judgement.AGREE : Judgement.UNDECIDED)).differences(least).stream().map(d -> d.left() + d.right()).toList();
    }

    private static Judgement differ(double closeness) {
        return Judgement.differ("rule", closeness);
    }

    @Test
    void whatAgreesIsTakenFirst() {
        assertEquals(List.of(), differences("ab", "ba", 0, Map.of("ab", differ(0.8), "ba", differ(0.8))));
    }

    @Test
    void theClosestOfThoseThatDifferIsTold() {
        assertEquals(List.of("ay", "bx"), differences("ab", "xy", 0, Map.of("ax", differ(0.4), "ay", differ(0.8), "bx", differ(0.5), "by", differ(0.6))));
        assertEquals(List.of("bx"), differences("ab", "x", 0, Map.of("ax", differ(0.4), "bx", differ(0.5))));
    }

    @Test
    void ofEquallyCloseOnesTheNearerAreTold() {
        Map<String, Judgement> alike = Map.of("ax", differ(0.5), "ay", differ(0.5), "bx", differ(0.5), "by", differ(0.5), "cx", differ(0.5), "cy", differ(0.5));
        assertEquals(List.of("ax", "by"), differences("ab", "xy", 0, alike));
        assertEquals(List.of("ax", "cy"), differences("abc", "xy", 0, alike));
    }

    @Test
    void whatIsTooFarApartIsNotHeldAgainstEachOther() {
        assertEquals(List.of(), differences("a", "x", 0.5, Map.of("ax", differ(0.49))));
        assertEquals(List.of("ax"), differences("a", "x", 0.5, Map.of("ax", differ(0.5))));
    }

    @Test
    void whatIsAnsweredDiffersFromNothingElseUnlessItIsCertain() {
        assertEquals(List.of(), differences("ab", "ax", 0, Map.of("ax", differ(0.8))));
        assertEquals(List.of("bx"), differences("ab", "ax", 0, Map.of("bx", differ(0.8))));
        // b agrees with the only a there is; that the first a differs is then said only where it is certain.
        Map<String, Judgement> roughly = Map.of("ax", Judgement.agree(0.7), "bx", differ(0.7));
        assertEquals(List.of(), differences("ab", "x", 0, roughly));
        assertEquals(List.of(), differences("ab", "xy", 0, Map.of("ax", Judgement.agree(0.7), "bx", differ(0.95))));
        assertEquals(List.of("by"), differences("ab", "xy", 0, Map.of("ax", Judgement.agree(0.7), "by", differ(0.5), "ay", Judgement.agree(0.4))));
        assertEquals(List.of(), differences("ab", "xy", 0, Map.of("ax", Judgement.agree(0.7), "by", differ(0.5), "ay", Judgement.agree(0.5))));
    }

    @Test
    void theBestAgreementIsTakenNotTheFirst() {
        Map<String, Judgement> crossed = Map.of("ax", Judgement.agree(0.6), "ay", Judgement.agree(0.9), "bx", differ(0.95), "by", differ(0.95));
        assertEquals(List.of("bx"), differences("ab", "xy", 0, crossed));
    }
}
