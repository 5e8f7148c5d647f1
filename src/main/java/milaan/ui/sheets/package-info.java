/**
 * Sheets over the window that ask or show one thing: dialogs, preferences, keys, the review queue, the log.
 */
@NullMarked
package milaan.ui.sheets;

import org.jspecify.annotations.NullMarked;
