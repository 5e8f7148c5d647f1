package milaan.architecture.bad.comparison;

import java.util.List;
import milaan.comparison.AlignedPair;
import milaan.comparison.Checker;
import milaan.comparison.Finding;

public final class UntestedChecker implements Checker {

    @Override
    public List<Finding> check(AlignedPair pair) {
        return List.of();
    }
}
