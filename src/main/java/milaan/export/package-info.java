/**
 * What a report contains, independent of its format: {@link milaan.export.Report}.
 */
@NullMarked
package milaan.export;

import org.jspecify.annotations.NullMarked;
