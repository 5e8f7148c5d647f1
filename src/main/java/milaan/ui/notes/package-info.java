/**
 * Writing a note to a claim or a finding without leaving the keyboard.
 */
@NullMarked
package milaan.ui.notes;

import org.jspecify.annotations.NullMarked;
