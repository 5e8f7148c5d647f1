package milaan.facts.place;

import java.util.List;
import milaan.facts.PlaceFact;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.NamePairing;
import milaan.facts.name.NameSide;

/** Holds the places of two aligned stretches against each other; containment and metonyms are no conflict. Pure. */
public final class PlaceComparison {

    private final Gazetteer gazetteer;
    private final NameMatcher matcher;

    public PlaceComparison(Gazetteer gazetteer, NameMatcher matcher) {
        this.gazetteer = gazetteer;
        this.matcher = matcher;
    }

    public NamePairing<PlaceFact> places(NameSide left, NameSide right) {
        return new NamePairing<>(List.of(), List.of(), List.of());
    }
}
