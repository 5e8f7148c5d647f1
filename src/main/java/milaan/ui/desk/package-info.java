/**
 * What an editor does at the desk: {@link milaan.ui.desk.DeskState}, an immutable value of everything shown, and
 * {@link milaan.ui.desk.WorkbenchModel}, which makes the next one. Needs no toolkit to be tested.
 */
@NullMarked
package milaan.ui.desk;

import org.jspecify.annotations.NullMarked;
