package milaan.comparison;

import java.util.List;
import milaan.alignment.Alignment;
import milaan.facts.Analysis;

/**
 * Two texts held against each other.
 *
 * @param findings   the different-event finding first, then by place in the left text, then in the right
 * @param agreements facts that agree in other words
 */
public record Comparison(Analysis left, Analysis right, Alignment alignment, List<Finding> findings,
                         List<Agreement> agreements) {

    public Comparison {
        findings = List.copyOf(findings);
        agreements = List.copyOf(agreements);
    }
}
