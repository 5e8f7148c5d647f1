/**
 * Which sentences of two texts answer each other: {@link milaan.alignment.Alignment} of n:m
 * {@link milaan.alignment.Bead}s with the evidence each rests on. Entry type: {@link milaan.alignment.Aligner}.
 * Alignment is not agreement: whether aligned sentences say the same is decided in {@code comparison}.
 */
@NullMarked
package milaan.alignment;

import org.jspecify.annotations.NullMarked;
