/**
 * Numbers, money, percentages, units, scores, ordinals and identifiers in both languages.
 */
@NullMarked
package milaan.facts.number;

import org.jspecify.annotations.NullMarked;
