package milaan.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Tag;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import milaan.ui.desk.DeskState;
import milaan.ui.marking.TagStyle;
import milaan.ui.story.ClaimItem;
import milaan.ui.story.PaneContent;
import milaan.ui.story.Side;

/** The lines under marked spans: where spans overlap, each has its own height. Pure. */
public final class SpanPainter {

    private SpanPainter() { }

    public static List<PaneContent.Mark> marks(DeskState state, Side side) {
        List<PaneContent.Mark> marks = new ArrayList<>();
        String text = state.pair().edition(side).text().value();
        for (ClaimItem item : state.pair().claims().on(side)) {
            if (item.span()) {
                TextSpan span = GraphemeClusters.snap(text, item.on(side).getFirst());
                Optional<Tag> tag = state.annotations().of(item.claim()).tags().stream()
                        .flatMap(id -> state.tags().withId(id).stream()).findFirst();
                boolean current = state.selection().claim().filter(item.claim().key()::equals).isPresent();
                marks.add(new PaneContent.Mark(span, level(marks, span), tag.map(TagStyle::of).orElse(TagStyle.NONE), current));
            }
        }
        return marks;
    }

    private static int level(List<PaneContent.Mark> above, TextSpan span) {
        List<Integer> taken = above.stream().filter(m -> m.span().overlaps(span)).map(PaneContent.Mark::level).toList();
        int level = 0;
        while (taken.contains(level)) {
            level++;
        }
        return level;
    }
}
