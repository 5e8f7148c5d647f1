/**
 * Negation and hedges: what a sentence denies, doubts or only alleges.
 */
@NullMarked
package milaan.facts.polarity;

import org.jspecify.annotations.NullMarked;
