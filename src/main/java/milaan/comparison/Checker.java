package milaan.comparison;

import java.util.List;

/**
 * Finds discrepancies of one kind in one aligned pair. Pure; changes nothing; safe for many threads. Keys may be left
 * empty: {@link Comparer} sets them. What is found rests on the pair alone, so that it holds while the bead stands; the bead
 * comes {@link milaan.alignment.Bead#unscored unscored}.
 */
@FunctionalInterface
public interface Checker {

    List<? extends Finding> check(AlignedPair pair);
}
