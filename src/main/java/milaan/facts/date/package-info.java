/**
 * Dates, times and durations in both languages. Entry: {@link milaan.facts.date.DateExtractor}, which finds them, and
 * {@link milaan.facts.date.DateComparison}, which holds two of them against each other. A sentence is read by
 * {@link milaan.facts.date.Grammar}: token patterns ({@link milaan.facts.date.Phrase}) in families of rules, one class a
 * family; words stand in data files. What is read is placed in the calendar only at the end, when the publication date
 * and the tense are known. Must not know other kinds of fact.
 */
@NullMarked
package milaan.facts.date;

import org.jspecify.annotations.NullMarked;
