package milaan.ui.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Which marks of thousands are drawn on a strip of some hundred pixels: of those that would cover each other, the one that matters most. */
final class StripRows {

    /** What the styles of claims begin with. */
    static final String CLAIM = "tick-claim";
    private static final String DISMISSED = "tick-dismissed";

    /** A row of the strip, in the column of claims or that of findings. */
    record Slot(boolean claim, int row) { }

    private StripRows() { }

    /**
     * @param top where a mark would be, in pixels from above
     * @param row how many pixels a row is high
     * @return by slot the mark to draw, in the order of {@code marks}
     */
    static Map<Slot, StoryContent.Mark> of(List<StoryContent.Mark> marks, ToDoubleFunction<StoryContent.Mark> top, double row) {
        Map<Slot, StoryContent.Mark> slots = new LinkedHashMap<>();
        for (StoryContent.Mark mark : marks) {
            slots.merge(new Slot(isClaim(mark), (int) (top.applyAsDouble(mark) / row)), mark, StripRows::louder);
        }
        return slots;
    }

    static boolean isClaim(StoryContent.Mark mark) {
        return mark.style().startsWith(CLAIM);
    }

    /** What is still to be judged, or has been tagged, is seen before what has not. */
    private static StoryContent.Mark louder(StoryContent.Mark one, StoryContent.Mark other) {
        return isQuiet(one) && !isQuiet(other) ? other : one;
    }

    private static boolean isQuiet(StoryContent.Mark mark) {
        return mark.style().equals(CLAIM) || mark.style().equals(DISMISSED);
    }
}
