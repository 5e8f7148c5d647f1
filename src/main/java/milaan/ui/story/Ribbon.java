package milaan.ui.story;

import java.util.List;
import milaan.model.TextSpan;

/**
 * What joins a claim on both sides.
 *
 * @param claim      what a click on it goes to; empty text for nothing
 * @param styles     style classes beyond {@code ribbon}, such as {@code current}, {@code differs}, {@code by-hand}
 * @param accessible what it is, in words; may be empty
 */
public record Ribbon(String claim, List<TextSpan> left, List<TextSpan> right, List<String> styles, String accessible) {

    public Ribbon {
        left = List.copyOf(left);
        right = List.copyOf(right);
        styles = List.copyOf(styles);
    }
}
