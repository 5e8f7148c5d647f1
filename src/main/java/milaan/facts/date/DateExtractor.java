package milaan.facts.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.text.ReadText;

/** Finds dates, times and durations in Hindi and English. */
public final class DateExtractor implements FactExtractor {

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        return List.of();
    }
}
