package milaan.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one pane has to go when the other was scrolled. Letters stand as far below each other as they stand apart. */
class ScrollLockTest {

    private static final double HEIGHT = 100;
    /** What is read is a little above the middle. */
    private static final double EYE = 30;

    /** A text of {@code length} letters, {@code scale} pixels each, scrolled by {@code scrolled} pixels. */
    private record Column(int length, double scale, double scrolled) implements Heights {

        @Override
        public VerticalRange range(TextSpan span) {
            return new VerticalRange(span.start() * scale - scrolled, span.end() * scale - scrolled);
        }

        @Override
        public VerticalRange all() {
            return new VerticalRange(-scrolled, length * scale - scrolled);
        }
    }

    private final ScrollLock lock = new ScrollLock();

    @ParameterizedTest(name = "scrolled by {0}, the other moves by {1}")
    @CsvSource({"0, 15", "170, 270", "370, 570", "70, 120"})
    void followsAlongTheLinks(double scrolled, double wanted) {
        // Claims of 100 letters on the left answer claims of 150 on the right.
        lock.show(List.of(ribbon(0, 0), ribbon(200, 300), ribbon(400, 600)));
        assertEquals(wanted, lock.distance(new Column(600, 1, scrolled), Side.LEFT, new Column(900, 1, 0), HEIGHT), 0.01);
    }

    @Test
    void isAtRestWhereBothShowTheSameClaim() {
        lock.show(List.of(ribbon(200, 300)));
        Column left = new Column(600, 1, 200 - EYE);
        Column right = new Column(900, 1, 300 - EYE);
        assertEquals(0, lock.distance(left, Side.LEFT, right, HEIGHT), 0.01);
        assertEquals(0, lock.distance(right, Side.RIGHT, left, HEIGHT), 0.01);
    }

    @Test
    void comesBackWhereItCameFrom() {
        lock.show(List.of(ribbon(100, 240), ribbon(300, 500)));
        for (double scrolled = 0; scrolled < 500; scrolled += 37) {
            Column left = new Column(600, 1, scrolled);
            double there = lock.distance(left, Side.LEFT, new Column(900, 1, 0), HEIGHT);
            assertEquals(scrolled, lock.distance(new Column(900, 1, there), Side.RIGHT, new Column(600, 1, 0), HEIGHT), 0.01);
        }
    }

    @Test
    void aLinkAgainstTheOrderIsNotFollowed() {
        lock.show(List.of(ribbon(100, 100), ribbon(200, 800), ribbon(300, 300), ribbon(400, 400)));
        assertEquals(200 - EYE, lock.distance(new Column(900, 1, 200 - EYE), Side.LEFT, new Column(900, 1, 0), HEIGHT), 0.01);
    }

    @Test
    void withoutLinksTheTextsMoveInProportion() {
        lock.show(List.of());
        double there = lock.distance(new Column(600, 1, 270), Side.LEFT, new Column(1200, 1, 0), HEIGHT);
        assertEquals(600 - EYE, there, 0.01);
    }

    private static Ribbon ribbon(int left, int right) {
        return new Ribbon("", List.of(new TextSpan(left, left + 50)), List.of(new TextSpan(right, right + 50)), List.of(), "");
    }
}
