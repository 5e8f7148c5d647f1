package milaan.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import milaan.model.TextSpan;
import milaan.text.ReadText;

/** One text, read, with what it claims. Immutable; cached by content. No record, for it keeps its facts by kind and place. */
public final class Analysis {

    private final ReadText text;
    private final Optional<LocalDate> published;
    private final FactIndex<Fact> all;
    private final Map<Class<?>, FactIndex<?>> byKind = new ConcurrentHashMap<>();

    /**
     * @param facts by position; facts of different kinds may overlap (a place inside a quotation), of one kind never,
     *              but for quotations: reported speech may hold quoted words, and a quotation another one
     */
    public Analysis(ReadText text, Optional<LocalDate> published, List<Fact> facts) {
        this.text = text;
        this.published = published;
        this.all = FactIndex.of(List.copyOf(facts));
    }

    public ReadText text() {
        return text;
    }

    public Optional<LocalDate> published() {
        return published;
    }

    public List<Fact> facts() {
        return all.facts();
    }

    public <F extends Fact> List<F> facts(Class<F> kind) {
        return index(kind).facts();
    }

    /** The facts of the kind that overlap {@code span}, by position. */
    public <F extends Fact> List<F> facts(Class<F> kind, TextSpan span) {
        return index(kind).overlapping(span);
    }

    /** The facts of the kind that overlap one of these sentences at least, by position. */
    public <F extends Fact> List<F> facts(Class<F> kind, List<Integer> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        List<TextSpan> spans = sentences.stream().map(i -> text.sentences().get(i).span()).toList();
        List<F> near = index(kind).overlapping(spans.stream().reduce(TextSpan::cover).orElseThrow());
        return spans.size() == 1 ? near
                : near.stream().filter(f -> spans.stream().anyMatch(s -> s.overlaps(f.span()))).toList();
    }

    /** The facts of any kind that overlap {@code span}, by position. */
    public List<Fact> facts(TextSpan span) {
        return all.overlapping(span);
    }

    /** The facts that overlap the sentence. */
    public List<Fact> factsOf(int sentence) {
        return all.overlapping(text.sentences().get(sentence).span());
    }

    public String words(Fact fact) {
        return text.source().slice(fact.span());
    }

    @SuppressWarnings("unchecked") // the index under a class is of that class
    private <F extends Fact> FactIndex<F> index(Class<F> kind) {
        return (FactIndex<F>) byKind.computeIfAbsent(kind, k -> FactIndex.of(
                all.facts().stream().filter(kind::isInstance).map(kind::cast).toList()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Analysis a && text.equals(a.text) && published.equals(a.published)
                && facts().equals(a.facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, published, facts());
    }

    @Override
    public String toString() {
        return "Analysis[" + text + ", " + published + ", " + facts() + "]";
    }
}
