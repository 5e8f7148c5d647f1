/**
 * The parts around the texts: foot, bars, card and list, alignment by hand.
 */
@NullMarked
package milaan.ui.panels;

import org.jspecify.annotations.NullMarked;
