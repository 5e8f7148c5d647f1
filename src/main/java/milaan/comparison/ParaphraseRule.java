package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.facts.QuoteFact;
import milaan.model.TextSpan;

/**
 * A statement in marks on one side that the other tells without marks and without loss: worth knowing before the words
 * are called a quotation, but no discrepancy.
 */
final class ParaphraseRule implements QuoteRule {

    private static final int SHORTEST = 6;
    private static final double FAITHFUL = 0.5;

    private final WordAnswers answers;

    ParaphraseRule(WordAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<Finding.QuoteDiffers> apply(QuoteSide left, QuoteSide right) {
        Optional<QuoteFact> onlyLeft = told(left, right);
        if (onlyLeft.isPresent()) {
            return List.of(finding(left, right, onlyLeft.map(QuoteFact::span), Optional.of(answer(right))));
        }
        return told(right, left).map(q -> List.of(finding(left, right, Optional.of(answer(left)),
                Optional.of(q.span())))).orElse(List.of());
    }

    private Optional<QuoteFact> told(QuoteSide side, QuoteSide other) {
        return side.statement().filter(q -> other.quoted().isEmpty() && side.words(q.content()) >= SHORTEST)
                .filter(q -> answers.coverage(side.inside(q.content()), other.tokens()) >= FAITHFUL);
    }

    private static TextSpan answer(QuoteSide side) {
        return side.told().stream().map(QuoteFact::span).findFirst().orElse(side.span());
    }

    private static Finding.QuoteDiffers finding(QuoteSide left, QuoteSide right, Optional<TextSpan> leftSpan,
                                                Optional<TextSpan> rightSpan) {
        return QuoteFindings.differs(left, right, leftSpan, rightSpan, "quote.paraphrase", Severity.INFO, 0.6);
    }
}
