/**
 * The findings as CSV.
 */
@NullMarked
package milaan.export.csv;

import org.jspecify.annotations.NullMarked;
