package milaan.facts.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.facts.QuoteFact;
import milaan.facts.QuoteFact.Balance;
import milaan.facts.QuoteFact.Kind;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * Finds quoted and reported speech with its speaker. Needs the persons and organisations among the earlier facts only to
 * give a speaker's name its full extent.
 */
public final class QuoteExtractor implements FactExtractor {

    private final Map<Language, AttributionReader> readers;
    private final Set<String> joiners;
    private final StatementTest statements = new StatementTest();

    /** With the shipped word lists. */
    public QuoteExtractor() {
        WordLists lists = WordLists.read("/milaan/quote/contexts.tsv");
        joiners = lists.of("report-joiners");
        readers = new EnumMap<>(Map.of(Language.ENGLISH, new EnglishAttributions(lists), Language.HINDI, new HindiAttributions(lists)));
    }

    @Override
    public List<QuoteFact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        List<Quotation> quotations = QuotationReader.read(text);
        SentenceOutlines outlines = new SentenceOutlines(text, quotations);
        AttributionReader reader = readers.get(text.language());
        List<List<Attribution>> attributions = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            List<Token> outline = outlines.of(s);
            attributions.add(outline.isEmpty() ? List.of()
                    : reader.attributions(text.source().value(), outline, outlines.inside(s, earlier)));
        }
        List<QuoteFact> facts = new ArrayList<>();
        for (Quotation quotation : quotations) {
            facts.add(direct(text, quotation, attributions));
        }
        for (int s = 0; s < attributions.size(); s++) {
            facts.addAll(IndirectSpeech.facts(outlines.of(s), attributions.get(s), joiners));
        }
        facts.sort(Comparator.comparing(QuoteFact::span));
        return facts;
    }

    private QuoteFact direct(ReadText text, Quotation q, List<List<Attribution>> attributions) {
        if (q.content().isEmpty()) {
            return new QuoteFact(q.span(), q.content(), Kind.SCARE, true, q.balance(), Optional.empty(),
                    Optional.empty(), Optional.empty(), 0.9);
        }
        Optional<Attribution> by = attribution(text, q, attributions);
        Optional<TextSpan> source = by.flatMap(a -> a.source().or(() -> passedOn(text, a, attributions)));
        Kind kind = statements.isStatement(text.source().value(), q, by) ? Kind.DIRECT : Kind.SCARE;
        return new QuoteFact(q.span(), q.content(), kind, q.closed(), q.balance(), by.flatMap(Attribution::speaker),
                source, by.map(Attribution::verb), q.balance() == Balance.BALANCED ? 0.95 : 0.7);
    }

    /** The innermost clause that holds the quotation, looked for where it begins and then where it ends. */
    private static Optional<Attribution> attribution(ReadText text, Quotation q, List<List<Attribution>> attributions) {
        if (attributions.isEmpty()) {
            return Optional.empty();
        }
        int first = text.sentenceOf(q.span());
        int last = text.sentenceOf(new TextSpan(q.span().end() - 1, q.span().end()));
        return governing(q.span(), attributions.get(first)).or(() -> governing(q.span(), attributions.get(last)));
    }

    /** "…," Smith told the court, The Herald reported: the one whose clause holds the other's verb. */
    private static Optional<TextSpan> passedOn(ReadText text, Attribution by, List<List<Attribution>> attributions) {
        return attributions.get(text.sentenceOf(by.verb())).stream()
                .filter(a -> !a.equals(by) && a.clause().contains(by.verb())).findFirst()
                .flatMap(Attribution::speaker).filter(s -> !Optional.of(s).equals(by.speaker()));
    }

    private static Optional<Attribution> governing(TextSpan quote, List<Attribution> attributions) {
        return attributions.stream().filter(a -> a.clause().overlaps(quote))
                .min(Comparator.comparingInt((Attribution a) -> a.clause().length())
                        .thenComparingInt(a -> Math.abs(a.verb().start() - quote.start())));
    }
}
