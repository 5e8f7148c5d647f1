package milaan.ui.story;

import milaan.model.TextSpan;

/**
 * Where somebody marks in a text.
 *
 * @param anchor where the marked words begin or, with the caret before it, end
 * @param at     where the caret stands
 */
public record Caret(int anchor, int at) {

    public static Caret at(int offset) {
        return new Caret(offset, offset);
    }

    public TextSpan span() {
        return new TextSpan(Math.min(anchor, at), Math.max(anchor, at));
    }
}
