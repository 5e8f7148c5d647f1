package milaan.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import milaan.model.TextSpan;
import org.junit.jupiter.api.Test;

/** Which marks are drawn where many would cover each other. */
class StripRowsTest {

    private static final double ROW = 3;

    @Test
    void drawsMarksApartEachByItself() {
        assertEquals(List.of("a", "b"), drawn(mark(0, "kind-number", "a"), mark(10, "kind-date", "b")));
    }

    @Test
    void drawsClaimsBesideFindings() {
        assertEquals(List.of("finding", "claim"), drawn(mark(4, "kind-number", "finding"), mark(4, "tick-claim", "claim")));
    }

    @Test
    void drawsWhatIsStillToBeJudgedBeforeWhatIsDismissed() {
        assertEquals(List.of("open"), drawn(mark(3, "tick-dismissed", "done"), mark(5, "kind-place", "open"),
                mark(4, "kind-date", "later")));
    }

    @Test
    void drawsTheTaggedClaimOfSeveral() {
        assertEquals(List.of("tagged"), drawn(mark(6, "tick-claim", "plain"), mark(7, "tick-claim tick-marked", "tagged")));
    }

    @Test
    void drawsNoMoreThanThereIsRoomFor() {
        List<StoryContent.Mark> many = IntStream.range(0, 9_000).mapToObj(i -> mark(i % 900, "tick-claim", "c" + i)).toList();
        assertEquals(300, StripRows.of(many, m -> m.at().start(), ROW).size());
    }

    private static List<String> drawn(StoryContent.Mark... marks) {
        return StripRows.of(List.of(marks), m -> m.at().start(), ROW).values().stream().map(StoryContent.Mark::target).toList();
    }

    private static StoryContent.Mark mark(int at, String style, String target) {
        return new StoryContent.Mark(Side.LEFT, new TextSpan(at, at + 1), style, target, target);
    }
}
