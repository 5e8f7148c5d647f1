/**
 * Small reusable controls and what the toolkit needs before it shows a first letter: fonts, the cure for wrapped Devanagari, key chips. Knows no story.
 */
@NullMarked
package milaan.ui.control;

import org.jspecify.annotations.NullMarked;
