package milaan.facts.name;

import java.util.List;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;

/** Holds the persons and organisations of two aligned stretches against each other, the best match first. Pure. */
public final class NameComparison {

    private final NameMatcher matcher;

    public NameComparison(NameMatcher matcher) {
        this.matcher = matcher;
    }

    public NamePairing<PersonFact> persons(NameSide left, NameSide right) {
        return new NamePairing<>(List.of(), List.of(), List.of());
    }

    public NamePairing<OrganisationFact> organisations(NameSide left, NameSide right) {
        return new NamePairing<>(List.of(), List.of(), List.of());
    }
}
