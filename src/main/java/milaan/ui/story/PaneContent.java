package milaan.ui.story;

import java.util.List;
import milaan.model.Edition;
import milaan.model.TextSpan;
import milaan.text.ReadText;

/**
 * All that one pane shows. Offsets point into the text of the edition, which is shown as it is: nothing is inserted.
 *
 * @param paint  what is laid on the words; may overlap
 * @param badges small marks drawn over the end of a span
 * @param chips  labels below a paragraph
 */
public record PaneContent(Edition edition, ReadText text, List<Paint> paint, List<Badge> badges, List<Chip> chips) {

    /** @param style one style class */
    public record Paint(TextSpan span, String style) { }

    /** @param target what a click on it means to whoever made it; @param accessible its name in words */
    public record Badge(TextSpan after, String text, String style, String target, String accessible) { }

    /** @param after the sentence it belongs to; it is drawn at the end of that sentence's paragraph */
    public record Chip(TextSpan after, String text, String style) { }

    public PaneContent {
        paint = List.copyOf(paint);
        badges = List.copyOf(badges);
        chips = List.copyOf(chips);
    }
}
