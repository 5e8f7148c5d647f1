package milaan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.facts.QuoteFact;
import milaan.text.ReadText;
import milaan.text.Token;

/**
 * A statement of one side, quoted or reported, whose content the other side does not have: neither in the aligned
 * sentences nor in their neighbours, and not in fewer words either.
 */
final class DroppedQuoteRule implements QuoteRule {

    private static final int SHORTEST = 4;

    private final WordAnswers answers;

    DroppedQuoteRule(WordAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<Finding.QuoteDiffers> apply(QuoteSide left, QuoteSide right) {
        Optional<QuoteFact> onlyLeft = dropped(left, right);
        if (onlyLeft.isPresent()) {
            return List.of(QuoteFindings.differs(left, right, onlyLeft.map(QuoteFact::span), Optional.empty(),
                    "quote.missing", Severity.HIGH, 0.8));
        }
        return dropped(right, left).map(q -> List.of(QuoteFindings.differs(left, right, Optional.empty(),
                Optional.of(q.span()), "quote.missing", Severity.HIGH, 0.8))).orElse(List.of());
    }

    private Optional<QuoteFact> dropped(QuoteSide side, QuoteSide other) {
        if (Stream.concat(other.quoted().stream().filter(q -> q.kind() == QuoteFact.Kind.DIRECT),
                other.told().stream()).findAny().isPresent()) {
            return Optional.empty();
        }
        return Stream.concat(side.quoted().stream().filter(q -> q.kind() == QuoteFact.Kind.DIRECT),
                side.told().stream()).filter(q -> isMissing(q, side, other)).findFirst();
    }

    private boolean isMissing(QuoteFact quote, QuoteSide side, QuoteSide other) {
        List<Token> words = side.inside(quote.content());
        if (words.stream().filter(t -> t.isWord() || t.isNumber()).count() < SHORTEST) {
            return false;
        }
        double length = (double) other.words() / side.words();
        double covered = answers.coverage(words, other.tokens());
        boolean missing = length < 0.5 && covered < 0.35 || length < 0.8 && covered < 0.2;
        return missing && answers.coverage(words, neighbours(other)) < 0.35;
    }

    private static List<Token> neighbours(QuoteSide side) {
        ReadText text = side.analysis().text();
        int before = side.sentences().getFirst() - 1;
        int after = side.sentences().getLast() + 1;
        return Stream.concat(before >= 0 ? text.tokens().get(before).stream() : Stream.empty(),
                after < text.tokens().size() ? text.tokens().get(after).stream() : Stream.empty()).toList();
    }
}
