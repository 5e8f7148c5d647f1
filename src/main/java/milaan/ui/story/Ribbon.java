package milaan.ui.story;

import java.util.List;
import milaan.model.TextSpan;

/**
 * What joins a claim on both sides.
 *
 * @param style style class beyond {@code ribbon}: {@code current}, {@code differs} or empty
 */
public record Ribbon(String claim, List<TextSpan> left, List<TextSpan> right, String style) {

    public Ribbon {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
