package milaan.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.model.TextSpan;
import milaan.text.ReadText;

/**
 * One text, read, with what it claims. Immutable; cached by content.
 *
 * @param facts by position; facts of different kinds may overlap (a place inside a quotation), of one kind never,
 *              but for quotations: reported speech may hold quoted words, and a quotation another one
 */
public record Analysis(ReadText text, Optional<LocalDate> published, List<Fact> facts) {

    public Analysis {
        facts = List.copyOf(facts);
    }

    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The facts that overlap the sentence. */
    public List<Fact> factsOf(int sentence) {
        TextSpan span = text.sentences().get(sentence).span();
        return facts.stream().filter(f -> f.span().overlaps(span)).toList();
    }

    public String words(Fact fact) {
        return text.source().slice(fact.span());
    }
}
