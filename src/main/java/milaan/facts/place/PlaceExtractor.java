package milaan.facts.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.text.ReadText;

/** Finds places by gazetteer, with their adjectives and demonyms, and the dateline. */
public final class PlaceExtractor implements FactExtractor {

    private final Gazetteer gazetteer;

    public PlaceExtractor(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        return List.of();
    }
}
