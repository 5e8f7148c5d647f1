package milaan.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import milaan.annotation.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewQueueTest {

    /** Open: 0 in a, 2 in b, 1 in c, nothing to decide at all in d. */
    private static final ReviewQueue QUEUE = new ReviewQueue(List.of(entry("a", 3, 3), entry("b", 1, 3), entry("c", 0, 1),
            entry("d", 0, 0)));

    @ParameterizedTest(name = "after {0} comes {1}")
    @CsvSource({"a, b", "b, c", "c, b", "d, b", "another, b"})
    void goesOnWhereSomethingIsLeftAndBeginsAgain(String pair, String next) {
        assertEquals(Optional.of(key(next)), QUEUE.after(key(pair)).map(ReviewQueue.Entry::pair));
    }

    @Test
    void thePairItselfIsNoNextOne() {
        ReviewQueue queue = new ReviewQueue(List.of(entry("a", 0, 2), entry("b", 1, 1)));
        assertEquals(Optional.empty(), queue.after(key("a")));
        assertEquals(Optional.empty(), ReviewQueue.EMPTY.after(key("a")));
    }

    @Test
    void countsOverAllPairs() {
        assertEquals(List.of(4, 7, 3), List.of(QUEUE.decided(), QUEUE.total(), QUEUE.open()));
    }

    private static ReviewQueue.Entry entry(String pair, int decided, int total) {
        return new ReviewQueue.Entry(key(pair), decided, total);
    }

    private static Edit.PairKey key(String pair) {
        return new Edit.PairKey(pair, pair + "-en");
    }
}
