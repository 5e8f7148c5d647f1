/**
 * Places by gazetteer: countries, states, districts, cities, rivers, their adjectives, and which contains which.
 */
@NullMarked
package milaan.facts.place;

import org.jspecify.annotations.NullMarked;
