package milaan.ui.story;

import java.util.List;
import java.util.Optional;
import milaan.model.TextSpan;

/**
 * What both panes and everything between them show.
 *
 * @param versions to choose from
 * @param side     the pane the keys act in
 * @param level    whether what answers the place in that pane is brought to the same height in the other
 */
public record StoryContent(Pane left, Pane right, List<Version> versions, List<Ribbon> ribbons, List<Mark> marks,
                           Side side, boolean level, Optional<Outer> outer) {

    /**
     * A third version beside the two.
     *
     * @param ribbons between it and the pane it stands next to
     * @param at      on which side of the two it stands
     */
    public record Outer(Pane pane, List<Ribbon> ribbons, Side at) {

        public Outer {
            ribbons = List.copyOf(ribbons);
        }
    }

    /** The same with other paint, or with other words in view. */
    public StoryContent with(Pane otherLeft, Pane otherRight) {
        return new StoryContent(otherLeft, otherRight, versions, ribbons, marks, side, level, outer);
    }

    /** @param about language, date, place; @param aboutShort the same in less room; @param bars beside the current sentences; @param focus to be seen; @param spoken the current sentence as a screen reader says it */
    public record Pane(PaneContent content, String about, String aboutShort, List<Bar> bars, Optional<TextSpan> focus, String spoken) {

        /** The same with other paint, or with other words in view. */
        public Pane with(PaneContent painted, Optional<TextSpan> inView) {
            return new Pane(painted, about, aboutShort, bars, inView, spoken);
        }
    }

    /** @param style style class beyond {@code claim-bar}, or empty */
    public record Bar(TextSpan beside, String style) { }

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
