/**
 * Quoted and reported speech with its speaker.
 */
@NullMarked
package milaan.facts.quote;

import org.jspecify.annotations.NullMarked;
