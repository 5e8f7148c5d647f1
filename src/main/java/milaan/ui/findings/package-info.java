/**
 * The card of the current finding and the list of all of them, with filters.
 */
@NullMarked
package milaan.ui.findings;

import org.jspecify.annotations.NullMarked;
