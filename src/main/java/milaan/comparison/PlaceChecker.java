package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.PlaceFact;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;
import milaan.facts.place.PlaceComparison;

/** Another place in the same sentence. A place that one side leaves out is none. */
public final class PlaceChecker implements Checker {

    private static final double LEAST = 0.5;
    private static final double GRAVE = 0.7;

    private final PlaceComparison comparison;

    public PlaceChecker(PlaceComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        NamePairing<PlaceFact> places = comparison.places(new NameSide(pair.left(), pair.bead().left()),
                new NameSide(pair.right(), pair.bead().right()));
        List<Finding> findings = new ArrayList<>();
        for (NamePairing.Unanswered<PlaceFact> open : places.left()) {
            open.instead().filter(o -> open.confidence() >= LEAST)
                    .ifPresent(other -> findings.add(finding(open.fact(), other, open.confidence(), pair)));
        }
        return findings;
    }

    private static Finding finding(PlaceFact left, PlaceFact right, double confidence, AlignedPair pair) {
        return new Finding.PlaceDiffers(new Finding.Basis(confidence >= GRAVE ? Severity.HIGH : Severity.MEDIUM, confidence,
                Optional.of(left.span()), Optional.of(right.span()), left.name(), right.name(), "place.other",
                pair.bead().evidence(), ""), Optional.of(left), Optional.of(right));
    }
}
