/**
 * Words for values, in both interface languages: the one place where a finding becomes a sentence. Knows no toolkit,
 * so that window, paper and command line say the same.
 */
@NullMarked
package milaan.wording;

import org.jspecify.annotations.NullMarked;
