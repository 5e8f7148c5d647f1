package milaan.facts.name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.text.ReadText;

/** Finds persons and organisations, with titles and roles, and groups the mentions of one person. */
public final class NameExtractor implements FactExtractor {

    private final NameMatcher matcher;

    public NameExtractor(NameMatcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        return List.of();
    }
}
