/**
 * Persons and organisations, titles and roles, and the matching of names across scripts.
 */
@NullMarked
package milaan.facts.name;

import org.jspecify.annotations.NullMarked;
