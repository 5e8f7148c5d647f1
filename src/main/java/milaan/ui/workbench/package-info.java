/**
 * The main window: its view model {@link milaan.ui.workbench.WorkbenchModel}, which needs no toolkit to be tested, and the views around it.
 */
@NullMarked
package milaan.ui.workbench;

import org.jspecify.annotations.NullMarked;
