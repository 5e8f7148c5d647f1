package milaan.wording;

import java.util.Optional;
import java.util.stream.Stream;
import milaan.comparison.Finding;
import milaan.facts.DurationFact;
import milaan.facts.IdentifierFact;
import milaan.facts.NumberFact;

/** The title of a finding: what differs, in two or three words. */
final class FindingTitles {

    private final Wording wording;

    FindingTitles(Wording wording) {
        this.wording = wording;
    }

    String title(Finding finding, SideNames sides) {
        return switch (finding) {
            case Finding.DateDiffers f -> wording.text(f.basis().rule().startsWith("date.time")
                    ? "finding.title.time" : "finding.title.date");
            case Finding.DurationDiffers f -> wording.text(any(f.left(), f.right())
                    .filter(d -> d.role() == DurationFact.Role.AGE).isPresent()
                    ? "finding.title.age" : "finding.title.duration");
            case Finding.NumberDiffers f -> number(any(f.left(), f.right()));
            case Finding.IdentifierDiffers f -> wording.text(any(f.left(), f.right())
                    .filter(i -> i.kind() == IdentifierFact.Kind.TELEPHONE).isPresent()
                    ? "finding.title.telephone" : "finding.title.identifier");
            case Finding.PlaceDiffers f -> wording.text("finding.title.place");
            case Finding.PersonDiffers f -> wording.text(person(f));
            case Finding.OrganisationDiffers f -> wording.text("finding.title.organisation");
            case Finding.QuoteDiffers f -> quote(f, sides);
            case Finding.SpeakerDiffers f -> wording.text("finding.title.speaker");
            case Finding.NegationDiffers f -> wording.text("finding.title.negation");
            case Finding.HedgeDiffers f -> wording.text("finding.title.hedge");
            case Finding.OnlyInOne f -> wording.text("finding.title.only-in-one",
                    f.basis().left().isPresent() ? sides.left() : sides.right());
            case Finding.UnbalancedQuote f -> wording.text("finding.title.unbalanced-quote");
            case Finding.DifferentEvent f -> wording.text("finding.title.different-event");
        };
    }

    private String quote(Finding.QuoteDiffers finding, SideNames sides) {
        if (finding.basis().left().isPresent() && finding.basis().right().isPresent()) {
            return wording.text("finding.title.quote");
        }
        return wording.text("finding.title.quote-missing",
                finding.basis().left().isEmpty() ? sides.left() : sides.right());
    }

    private String number(Optional<NumberFact> fact) {
        return wording.text(fact.map(f -> switch (f.kind()) {
            case MONEY -> "finding.title.amount";
            case PERCENT, PERCENTAGE_POINTS -> "finding.title.percentage";
            case MEASURE -> "finding.title.measure";
            case COUNT, SCORE, RATIO, FRACTION -> "finding.title.number";
        }).orElse("finding.title.number"));
    }

    private static <T> Optional<T> any(Optional<T> left, Optional<T> right) {
        return Stream.concat(left.stream(), right.stream()).findFirst();
    }

    /** The same person with another office or kinship is no other person. */
    private static String person(Finding.PersonDiffers finding) {
        return switch (finding.basis().rule()) {
            case "person.other-title", "person.titles-swapped" -> "finding.title.office";
            case "person.other-relation" -> "finding.title.relation";
            default -> finding.action().isPresent() ? "finding.title.action" : "finding.title.person";
        };
    }
}
