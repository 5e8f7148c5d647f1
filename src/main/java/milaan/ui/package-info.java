/**
 * Everything that knows JavaFX.
 */
@NullMarked
package milaan.ui;

import org.jspecify.annotations.NullMarked;
