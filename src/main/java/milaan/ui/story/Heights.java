package milaan.ui.story;

import milaan.model.TextSpan;

/** Where the words of a text stand, from top to bottom of its pane. */
interface Heights {

    VerticalRange range(TextSpan span);

    /** The whole text. */
    VerticalRange all();
}
