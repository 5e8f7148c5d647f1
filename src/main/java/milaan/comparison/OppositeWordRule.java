package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.text.Token;

/**
 * A quoted word whose opposite, or another member of its small set, stands in the translation: "a great area" against
 * "घटिया क्षेत्र". Only where neither word has its own translation on the other side and both sides deny alike.
 */
final class OppositeWordRule implements QuoteRule {

    private static final double OWN_TRANSLATION = 0.06;
    private static final int MOST = 2;

    private final Opposites opposites;
    private final WordAnswers answers;

    OppositeWordRule(Opposites opposites, WordAnswers answers) {
        this.opposites = opposites;
        this.answers = answers;
    }

    @Override
    public List<Finding.QuoteDiffers> apply(QuoteSide left, QuoteSide right) {
        List<Token> leftScope = left.quotedTokens();
        List<Token> rightScope = right.quotedTokens();
        if (leftScope.isEmpty() && rightScope.isEmpty() || left.denies() != right.denies()) {
            return List.of();
        }
        List<Finding.QuoteDiffers> found = new ArrayList<>();
        for (Token l : leftScope.isEmpty() ? left.tokens() : leftScope) {
            if (opposites.of(l).isEmpty() || isAnswered(l, right.tokens())) {
                continue;
            }
            (rightScope.isEmpty() ? right.tokens() : rightScope).stream()
                    .filter(r -> excludes(l, r) && !isAnswered(r, left.tokens())).findFirst()
                    .ifPresent(r -> found.add(QuoteFindings.differs(left, right, Optional.of(l.span()),
                            Optional.of(r.span()), "quote.words", Severity.HIGH, 0.8)));
        }
        // Many opposites at once: the sentences are not each other's translation.
        return found.size() > MOST ? List.of() : found;
    }

    private boolean excludes(Token one, Token other) {
        return opposites.of(one).stream().anyMatch(p -> opposites.of(other).stream().anyMatch(p::excludes));
    }

    /** Whether the other side has a word of the same meaning. */
    private boolean isAnswered(Token one, List<Token> others) {
        return answers.best(one, others) >= OWN_TRANSLATION || others.stream()
                .anyMatch(o -> opposites.of(o).stream().anyMatch(opposites.of(one)::contains));
    }
}
