/**
 * The screen before a story is open, and the stories opened lately.
 */
@NullMarked
package milaan.ui.start;

import org.jspecify.annotations.NullMarked;
