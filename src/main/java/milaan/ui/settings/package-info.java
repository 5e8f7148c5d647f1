/**
 * What a person likes: theme, language of the window, text size, and the stories opened lately.
 */
@NullMarked
package milaan.ui.settings;

import org.jspecify.annotations.NullMarked;
