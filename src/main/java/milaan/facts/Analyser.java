package milaan.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import milaan.text.ReadText;

/** Runs the extractors, in the given order, over one text. Pure and safe for many threads. */
public final class Analyser {

    private final List<FactExtractor> extractors;

    public Analyser(List<FactExtractor> extractors) {
        this.extractors = List.copyOf(extractors);
    }

    public Analysis analyse(ReadText text, Optional<LocalDate> published) {
        List<Fact> facts = new ArrayList<>();
        for (FactExtractor extractor : extractors) {
            facts.addAll(extractor.extract(text, published, List.copyOf(facts)));
            facts.sort(Comparator.comparing(Fact::span));
        }
        return new Analysis(text, published, facts);
    }
}
