package milaan.wording;

import java.util.Optional;
import milaan.comparison.Finding;
import milaan.facts.Fact;

/** The fact a finding holds on each side. */
public final class FindingFacts {

    private FindingFacts() { }

    public static Optional<? extends Fact> left(Finding finding) {
        return switch (finding) {
            case Finding.DateDiffers f -> f.left();
            case Finding.DurationDiffers f -> f.left();
            case Finding.NumberDiffers f -> f.left();
            case Finding.IdentifierDiffers f -> f.left();
            case Finding.PlaceDiffers f -> f.left();
            case Finding.PersonDiffers f -> f.left();
            case Finding.OrganisationDiffers f -> f.left();
            case Finding.QuoteDiffers f -> f.left();
            case Finding.SpeakerDiffers f -> f.left();
            case Finding.NegationDiffers f -> f.left();
            case Finding.HedgeDiffers f -> f.left();
            case Finding.OnlyInOne f -> Optional.empty();
            case Finding.UnbalancedQuote f -> f.basis().left().filter(s -> s.overlaps(f.quote().span())).map(s -> f.quote());
            case Finding.DifferentEvent f -> f.leftReasons().stream().findFirst();
        };
    }

    public static Optional<? extends Fact> right(Finding finding) {
        return switch (finding) {
            case Finding.DateDiffers f -> f.right();
            case Finding.DurationDiffers f -> f.right();
            case Finding.NumberDiffers f -> f.right();
            case Finding.IdentifierDiffers f -> f.right();
            case Finding.PlaceDiffers f -> f.right();
            case Finding.PersonDiffers f -> f.right();
            case Finding.OrganisationDiffers f -> f.right();
            case Finding.QuoteDiffers f -> f.right();
            case Finding.SpeakerDiffers f -> f.right();
            case Finding.NegationDiffers f -> f.right();
            case Finding.HedgeDiffers f -> f.right();
            case Finding.OnlyInOne f -> Optional.empty();
            case Finding.UnbalancedQuote f -> f.basis().right().filter(s -> s.overlaps(f.quote().span())).map(s -> f.quote());
            case Finding.DifferentEvent f -> f.rightReasons().stream().findFirst();
        };
    }
}
