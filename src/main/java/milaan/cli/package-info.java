/**
 * The command line: options, batch lines, exit codes. The only room that knows standard streams.
 */
@NullMarked
package milaan.cli;

import org.jspecify.annotations.NullMarked;
