package milaan.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import milaan.annotation.Edit;
import milaan.ui.story.Side;
import org.junit.jupiter.api.Test;

/** The way back. */
class TrailTest {

    private final Trail trail = new Trail();

    @Test
    void leadsBackAndForwardAgain() {
        visit("a", "b", "c");
        assertEquals(Optional.of(place("b")), trail.back());
        assertEquals(Optional.of(place("a")), trail.back());
        assertEquals(Optional.empty(), trail.back());
        assertEquals(Optional.of(place("b")), trail.forward());
        visit("b");
        assertTrue(trail.canGoForward(), "arriving changes nothing");
        visit("x");
        assertFalse(trail.canGoForward(), "another way begins here");
        assertEquals(Optional.of(place("b")), trail.back());
    }

    @Test
    void countsAPlaceOnceFromWhicheverSideItIsSeen() {
        visit("a");
        trail.visit(new Place(new Edit.PairKey("h", "e"), Side.RIGHT, Optional.of("a"), Optional.empty()));
        assertFalse(trail.canGoBack());
    }

    @Test
    void forgetsTheOldest() {
        for (int i = 0; i < 1000; i++) {
            visit("c" + i);
        }
        int steps = 0;
        while (trail.back().isPresent()) {
            steps++;
        }
        assertEquals(199, steps);
    }

    private void visit(String... claims) {
        for (String claim : claims) {
            trail.visit(place(claim));
        }
    }

    private static Place place(String claim) {
        return new Place(new Edit.PairKey("h", "e"), Side.LEFT, Optional.of(claim), Optional.empty());
    }
}
