package milaan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningsTest {

    private static Openings openings(int left, int right, boolean inOrder, Block... sure) {
        return new Openings(left, right, List.of(sure), List.of(), inOrder);
    }

    @Test
    void everythingIsOpenWhereNothingIsSure() {
        Openings all = new Openings(3, 2);
        assertTrue(all.isOpen(0, 1) && all.isOpen(2, 0));
        assertEquals(Math.log(3), all.choice(0));
        assertEquals(0, all.running(Block.of(0, 0)));
    }

    @Test
    void textsInOneOrderAnswerEachOtherOnlyBetweenTheSameSureLinks() {
        Openings some = openings(5, 5, true, Block.of(1, 1), Block.of(3, 3));
        assertTrue(some.isOpen(2, 2));
        assertFalse(some.isOpen(2, 4) || some.isOpen(1, 1) || some.isOpen(0, 2));
        assertEquals(0, some.choice(2));
        assertTrue(some.isComplete());
        assertEquals(2, some.alone()[2]);
        assertEquals(1, some.even(2));
    }

    @Test
    void aGapWithMoreOnOneSideIsLopsided() {
        Openings some = openings(3, 2, true, Block.of(0, 0), Block.of(2, 1));
        assertEquals(0.2, some.lopsided(), 1e-9);
        assertEquals(0, some.even(1));
        assertFalse(some.isComplete());
    }

    /** Three paragraphs of four, the middle one moved to the front: its gaps stay closed, what lies between paragraphs is a pool. */
    @Test
    void movedParagraphsKeepTheirOwnGapsClosed() {
        Openings moved = openings(12, 12, false, Block.of(0, 4), Block.of(1, 5), Block.of(3, 7), Block.of(4, 0),
                Block.of(5, 1), Block.of(7, 3), Block.of(8, 8), Block.of(11, 11));
        assertTrue(moved.isOpen(2, 6) && moved.isOpen(6, 2) && moved.isOpen(9, 10));
        assertFalse(moved.isOpen(2, 2) || moved.isOpen(6, 6));
        assertEquals(2 * 5.0 / 7, moved.running(Block.of(2, 6)), 1e-9);
        assertTrue(moved.running(Block.of(2, 2)) < 0.2);
    }

    @Test
    void scrambledSentencesAreOnePool() {
        Openings scrambled = openings(5, 5, false, Block.of(0, 3), Block.of(1, 1), Block.of(3, 0));
        assertTrue(scrambled.isOpen(2, 2) && scrambled.isOpen(4, 4) && scrambled.isOpen(2, 4));
        assertEquals(0, scrambled.running(Block.of(2, 2)));
    }

    @Test
    void everySentenceBetweenMakesRunningOnWeaker() {
        Openings some = openings(9, 9, true, Block.of(0, 0), Block.of(8, 8));
        assertEquals(1 + 1.0 / 49, some.running(Block.of(1, 1)), 1e-9);
        assertEquals(0.5 + 1.0 / 42, some.running(Block.of(1, 2)), 1e-9);
    }
}
