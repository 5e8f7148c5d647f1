/**
 * What every long or fallible step shares: {@link milaan.work.Progress}, {@link milaan.work.Cancellation},
 * and {@link milaan.work.Problem} with the one checked exception that carries it,
 * {@link milaan.work.ProblemException}, and {@link milaan.work.WholeFile}. Knows no other room.
 */
@NullMarked
package milaan.work;

import org.jspecify.annotations.NullMarked;
