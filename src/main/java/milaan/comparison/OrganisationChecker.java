package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.OrganisationFact;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;
import milaan.facts.name.NameComparison;

/** Another organisation in the same sentence. An acronym and the full name are one. */
public final class OrganisationChecker implements Checker {

    private static final double LEAST = 0.5;
    private static final double GRAVE = 0.7;

    private final NameComparison comparison;

    public OrganisationChecker(NameComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        NamePairing<OrganisationFact> organisations = comparison.organisations(new NameSide(pair.left(), pair.bead().left()),
                new NameSide(pair.right(), pair.bead().right()));
        List<Finding> findings = new ArrayList<>();
        for (NamePairing.Unanswered<OrganisationFact> open : organisations.left()) {
            open.instead().filter(o -> open.confidence() >= LEAST)
                    .ifPresent(other -> findings.add(finding(open.fact(), other, open.confidence(), pair)));
        }
        return findings;
    }

    private static Finding finding(OrganisationFact left, OrganisationFact right, double confidence, AlignedPair pair) {
        return new Finding.OrganisationDiffers(new Finding.Basis(confidence >= GRAVE ? Severity.HIGH : Severity.MEDIUM, confidence,
                Optional.of(left.span()), Optional.of(right.span()), left.name(), right.name(), "organisation.other",
                pair.bead().evidence(), ""), Optional.of(left), Optional.of(right));
    }
}
