package milaan.ui.marking;

import milaan.annotation.Tag;

/** How a tag looks, as style classes: its colour, and its line, so that nobody needs the colour. */
public final class TagStyle {

    /** Of a span nobody has tagged. */
    public static final String NONE = "tag-none line-solid";

    private TagStyle() { }

    public static String of(Tag tag) {
        return "tag-" + tag.colour().code() + " line-" + tag.pattern().code();
    }

    /** What stands on its small marks: the digit that sets it. */
    public static String sign(Tag tag) {
        return tag.key() < 0 ? "•" : String.valueOf(tag.key());
    }
}
