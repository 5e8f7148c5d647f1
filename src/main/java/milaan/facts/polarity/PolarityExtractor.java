package milaan.facts.polarity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.text.ReadText;

/** Finds negation and hedges. */
public final class PolarityExtractor implements FactExtractor {

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        return List.of();
    }
}
