package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.alignment.Alignment;
import milaan.alignment.Bead;
import milaan.facts.Analysis;
import milaan.facts.QuoteFact;
import milaan.facts.QuoteFact.Balance;
import milaan.model.TextSpan;

/**
 * Quotation marks that do not pair, in each text by itself: never closed, closed without being opened, opened by a
 * closing mark. The aligned sentence's quotation is given where there is one: it shows how it should be.
 */
public final class UnbalancedQuoteChecker implements StoryChecker {

    @Override
    public List<Finding.UnbalancedQuote> check(Analysis left, Analysis right, Alignment alignment) {
        List<Finding.UnbalancedQuote> found = new ArrayList<>();
        for (QuoteFact quote : unbalanced(left)) {
            Optional<TextSpan> other = alignment.ofLeft(left.text().sentenceOf(quote.span())).map(Bead::right)
                    .flatMap(sentences -> counterpart(right, sentences));
            found.add(finding(quote, Optional.of(place(quote)), other, left, right));
        }
        for (QuoteFact quote : unbalanced(right)) {
            Optional<TextSpan> other = alignment.ofRight(right.text().sentenceOf(quote.span())).map(Bead::left)
                    .flatMap(sentences -> counterpart(left, sentences));
            found.add(finding(quote, other, Optional.of(place(quote)), left, right));
        }
        return found;
    }

    /** Of a stray closing mark the mark alone: what it closes is anyone's guess. */
    private static TextSpan place(QuoteFact quote) {
        return quote.balance() == Balance.STRAY_CLOSING ? new TextSpan(quote.content().end(), quote.span().end())
                : quote.span();
    }

    private static List<QuoteFact> unbalanced(Analysis analysis) {
        List<QuoteFact> found = new ArrayList<>();
        for (QuoteFact quote : analysis.facts(QuoteFact.class)) {
            // An inner mark that is not closed inside an outer one that is not either is one mistake.
            if (quote.balance() != Balance.BALANCED && (found.isEmpty()
                    || !found.getLast().span().contains(quote.span()))) {
                found.add(quote);
            }
        }
        return found;
    }

    private static Optional<TextSpan> counterpart(Analysis analysis, List<Integer> sentences) {
        return analysis.facts(QuoteFact.class, sentences).stream()
                .filter(q -> q.kind() != QuoteFact.Kind.INDIRECT && q.balance() == Balance.BALANCED)
                .map(QuoteFact::span).findFirst();
    }

    private static Finding.UnbalancedQuote finding(QuoteFact quote, Optional<TextSpan> leftSpan,
                                                   Optional<TextSpan> rightSpan, Analysis left, Analysis right) {
        String rule = switch (quote.balance()) {
            case NEVER_CLOSED, BALANCED -> "quote.unclosed";
            case STRAY_CLOSING -> "quote.stray";
            case OPENED_BY_CLOSING_MARK -> "quote.misopened";
        };
        return new Finding.UnbalancedQuote(new Finding.Basis(Severity.LOW, quote.confidence(), leftSpan, rightSpan,
                leftSpan.map(s -> left.text().source().slice(s)).orElse(""),
                rightSpan.map(s -> right.text().source().slice(s)).orElse(""), rule, List.of(), ""), quote);
    }
}
