/**
 * The two texts side by side: panes, what is painted on them, the ribbons between them and scrolling together. Entry type: {@link milaan.ui.story.StoryView}.
 */
@NullMarked
package milaan.ui.story;

import org.jspecify.annotations.NullMarked;
