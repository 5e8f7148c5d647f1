/**
 * The use cases: open, compare, annotate, export; the same for window, command line and tests.
 */
@NullMarked
package milaan.app;

import org.jspecify.annotations.NullMarked;
