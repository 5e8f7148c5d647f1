package milaan.ui.story;

import java.util.List;
import java.util.Optional;
import milaan.model.Edition;
import milaan.model.TextSpan;
import milaan.text.ReadText;

/**
 * All that one pane shows. Offsets point into the text of the edition, which is shown as it is: nothing is inserted.
 *
 * @param paint  what is laid on the words; may overlap
 * @param badges small marks drawn over the end of a span
 * @param chips  labels below a paragraph
 * @param marks  lines under marked spans
 * @param caret  where somebody marks now
 * @param asideFolded whether the lines set aside are folded away
 */
public record PaneContent(Edition edition, ReadText text, List<Paint> paint, List<Badge> badges, List<Chip> chips,
                          boolean asideFolded, List<Mark> marks, Optional<Caret> caret) {

    public PaneContent(Edition edition, ReadText text, List<Paint> paint, List<Badge> badges, List<Chip> chips,
                       boolean asideFolded) {
        this(edition, text, paint, badges, chips, asideFolded, List.of(), Optional.empty());
    }

    /**
     * A line under a marked span.
     *
     * @param level 0 for the line next to the words; spans that overlap have different ones
     * @param style style classes of colour and line
     */
    public record Mark(TextSpan span, int level, String style, boolean current) { }

    /** How many lines stand under each other. */
    int depth(TextSpan line) {
        return marks.stream().filter(m -> m.span().overlaps(line)).mapToInt(m -> m.level() + 1).max().orElse(0);
    }

    /** @param style one style class */
    public record Paint(TextSpan span, String style) { }

    /** @param target what a click on it means to whoever made it; @param accessible its name in words */
    public record Badge(TextSpan after, String text, String style, String target, String accessible) { }

    /** What a click on the chip of the lines set aside means. */
    public static final String ASIDE = "aside";

    /**
     * @param after  the sentence it belongs to; it is drawn at the end of that sentence's paragraph
     * @param target what a click on it means; empty text for nothing
     * @param tip    what is said about it when the mouse rests there, and to a screen reader; may be empty
     */
    public record Chip(TextSpan after, String text, String style, String target, String tip) {

        public Chip(TextSpan after, String text, String style) {
            this(after, text, style, "", "");
        }
    }

    public PaneContent paint(List<Paint> other) {
        return new PaneContent(edition, text, other, badges, chips, asideFolded, marks, caret);
    }

    public PaneContent {
        paint = List.copyOf(paint);
        badges = List.copyOf(badges);
        chips = List.copyOf(chips);
        marks = List.copyOf(marks);
    }
}
