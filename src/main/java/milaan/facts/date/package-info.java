/**
 * Dates, times and durations in both languages. Must not know other kinds of fact.
 */
@NullMarked
package milaan.facts.date;

import org.jspecify.annotations.NullMarked;
