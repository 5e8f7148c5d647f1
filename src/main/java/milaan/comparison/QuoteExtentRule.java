package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.facts.QuoteFact;
import milaan.text.Token;

/**
 * One quotation on each side, and the marks of one hold words that the other has outside its own: where the quotation
 * begins or ends is not the same. Translators may move a word or two; a good part of the content is asked for.
 */
final class QuoteExtentRule implements QuoteRule {

    private static final double SURE = 0.12;
    private static final int FEWEST = 3;
    private static final double SHARE = 0.4;

    private final WordAnswers answers;

    QuoteExtentRule(WordAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<Finding.QuoteDiffers> apply(QuoteSide left, QuoteSide right) {
        if (left.quoted().size() != 1 || right.quoted().size() != 1) {
            return List.of();
        }
        QuoteFact one = left.quoted().getFirst();
        QuoteFact other = right.quoted().getFirst();
        if (one.balance() != QuoteFact.Balance.BALANCED || other.balance() != QuoteFact.Balance.BALANCED
                || !reachesFurther(left, one, right, other) && !reachesFurther(right, other, left, one)) {
            return List.of();
        }
        return List.of(QuoteFindings.differs(left, right, Optional.of(one.span()), Optional.of(other.span()),
                "quote.extent", Severity.LOW, 0.6));
    }

    private boolean reachesFurther(QuoteSide side, QuoteFact quote, QuoteSide other, QuoteFact shorter) {
        List<Token> inside = other.inside(shorter.content());
        List<Token> outside = other.tokens().stream().filter(t -> !shorter.span().contains(t.span())).toList();
        int beyond = 0;
        int content = 0;
        int shared = 0;
        for (Token token : side.inside(quote.content())) {
            if (answers.isContent(token)) {
                content++;
                boolean within = answers.isAnswered(token, inside, 0.03);
                shared += within ? 1 : 0;
                beyond += !within && answers.best(token, outside) >= SURE ? 1 : 0;
            }
        }
        return shared > 0 && beyond >= FEWEST && beyond >= SHARE * content;
    }
}
