package milaan.facts.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.text.ReadText;

/** Finds quoted and reported speech with its speaker and source. */
public final class QuoteExtractor implements FactExtractor {

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        return List.of();
    }
}
