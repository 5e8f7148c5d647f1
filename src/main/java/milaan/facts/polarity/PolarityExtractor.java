package milaan.facts.polarity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.text.ReadText;
import milaan.text.Token;
import milaan.text.WordLists;

/** Finds negation and hedges. */
public final class PolarityExtractor implements FactExtractor {

    private final NegationReader negation;
    private final HedgeReader hedges;

    /** With the shipped word lists. */
    public PolarityExtractor() {
        Cues cues = Cues.shipped();
        WordLists lists = WordLists.read(Cues.LISTS);
        negation = new NegationReader(cues, new Clauses(lists), lists);
        hedges = new HedgeReader(cues, lists);
    }

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        List<Fact> facts = new ArrayList<>();
        for (List<Token> tokens : text.tokens()) {
            facts.addAll(negation.read(tokens));
            facts.addAll(hedges.read(tokens));
        }
        facts.sort(Comparator.comparing(Fact::span));
        return facts;
    }
}
