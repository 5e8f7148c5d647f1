package milaan.comparison;

import java.util.List;

/** Finds facts of an aligned pair that agree although their words differ. */
@FunctionalInterface
public interface AgreementFinder {

    List<Agreement> find(AlignedPair pair);
}
