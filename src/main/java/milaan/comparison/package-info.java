/**
 * Where aligned sentences disagree: one {@link milaan.comparison.Checker} per kind of discrepancy, each giving
 * {@link milaan.comparison.Finding}s that carry values only. Must not choose words or colours.
 */
@NullMarked
package milaan.comparison;

import org.jspecify.annotations.NullMarked;
