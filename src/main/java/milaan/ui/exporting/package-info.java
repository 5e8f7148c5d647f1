/**
 * Choosing where an export goes and following it until it is there.
 */
@NullMarked
package milaan.ui.exporting;

import org.jspecify.annotations.NullMarked;
