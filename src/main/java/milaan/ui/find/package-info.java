/**
 * Finding words in the texts on the desk.
 */
@NullMarked
package milaan.ui.find;

import org.jspecify.annotations.NullMarked;
