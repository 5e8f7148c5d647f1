/**
 * Marking spans: where a caret may go, strings equal to a span, sets of tags and the sheet that changes them. Entry types:
 * {@link milaan.ui.marking.CaretPath}, {@link milaan.ui.marking.EqualStrings}, {@link milaan.ui.marking.TagEditor}.
 */
@NullMarked
package milaan.ui.marking;

import org.jspecify.annotations.NullMarked;
