/**
 * The report as JSON.
 */
@NullMarked
package milaan.export.json;

import org.jspecify.annotations.NullMarked;
