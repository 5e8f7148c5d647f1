/**
 * What a text claims: {@link milaan.facts.Fact} and its records, one {@link milaan.facts.FactExtractor} per kind in
 * the rooms below, and {@link milaan.facts.Analyser}, which runs them over one edition. Must not know a second text.
 */
@NullMarked
package milaan.facts;

import org.jspecify.annotations.NullMarked;
