package milaan.ui.story;

import java.util.List;
import java.util.Optional;
import milaan.model.TextSpan;

/**
 * What both panes and everything between them show.
 *
 * @param versions to choose from
 * @param side     the pane the keys act in
 */
public record StoryContent(Pane left, Pane right, List<Version> versions, List<Ribbon> ribbons, List<Mark> marks,
                           Side side) {

    /** @param about language, date, place; @param aboutShort the same in less room; @param current sentences of the current claim; @param focus to be seen; @param spoken the current sentence as a screen reader says it */
    public record Pane(PaneContent content, String about, String aboutShort, List<TextSpan> current, Optional<TextSpan> focus, String spoken) {

        /** The same with other paint, or with other words in view. */
        public Pane with(PaneContent painted, Optional<TextSpan> inView) {
            return new Pane(painted, about, aboutShort, current, inView, spoken);
        }
    }

    public record Version(String id, String name, String about) { }

    /** A place on the overview strip. */
    public record Mark(Side side, TextSpan at, String style, String target, String accessible) { }

    public StoryContent {
        versions = List.copyOf(versions);
        ribbons = List.copyOf(ribbons);
        marks = List.copyOf(marks);
    }

    Pane pane(Side which) {
        return which == Side.LEFT ? left : right;
    }
}
