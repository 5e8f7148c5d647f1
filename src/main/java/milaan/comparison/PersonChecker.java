package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.facts.PersonFact;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;
import milaan.facts.name.NameComparison;

/** Another person named in the same sentence. A name that one side leaves out, or a pronoun for it, is none. */
public final class PersonChecker implements Checker {

    private static final double LEAST = 0.5;
    private static final double GRAVE = 0.7;

    private final NameComparison comparison;

    public PersonChecker(NameComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        NamePairing<PersonFact> persons = comparison.persons(new NameSide(pair.left(), pair.bead().left()),
                new NameSide(pair.right(), pair.bead().right()));
        List<Finding> findings = new ArrayList<>();
        for (NamePairing.Unanswered<PersonFact> open : persons.left()) {
            open.instead().filter(o -> open.confidence() >= LEAST)
                    .ifPresent(other -> findings.add(finding(open.fact(), other, open.confidence(), pair)));
        }
        return findings;
    }

    private static Finding finding(PersonFact left, PersonFact right, double confidence, AlignedPair pair) {
        return new Finding.PersonDiffers(new Finding.Basis(confidence >= GRAVE ? Severity.HIGH : Severity.MEDIUM, confidence,
                Optional.of(left.span()), Optional.of(right.span()), left.name(), right.name(), "person.other-name",
                pair.bead().evidence(), ""), Optional.of(left), Optional.of(right), Optional.empty());
    }
}
