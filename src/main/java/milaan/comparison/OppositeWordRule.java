package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.text.Token;

/**
 * A quoted word whose opposite, or another member of its small set, stands in the translation: "a great area" against
 * "घटिया क्षेत्र". Only where the odd word has no translation of its own on the other side and both sides deny alike.
 */
final class OppositeWordRule implements QuoteRule {

    private static final double OWN_TRANSLATION = 0.06;
    private static final int MOST = 2;
    private static final Set<String> TURNING = Set.of("no", "non", "anti", "गैर", "ना");

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
        for (Token l : plain(leftScope.isEmpty() ? left.tokens() : leftScope, left.tokens())) {
            plain(rightScope.isEmpty() ? right.tokens() : rightScope, right.tokens()).stream()
                    .filter(r -> clash(l, left.tokens(), r, right.tokens())).findFirst()
                    .ifPresent(r -> found.add(QuoteFindings.differs(left, right, Optional.of(l.span()),
                            Optional.of(r.span()), "quote.words", Severity.HIGH, 0.8)));
        }
        // Many opposites at once: the sentences are not each other's translation.
        return found.size() > MOST ? List.of() : found;
    }

    private boolean clash(Token left, List<Token> lefts, Token right, List<Token> rights) {
        for (Opposites.Pole l : opposites.of(left)) {
            for (Opposites.Pole r : opposites.of(right)) {
                if (l.excludes(r)) {
                    boolean leftAlone = isAlone(left, l, rights);
                    boolean rightAlone = isAlone(right, r, lefts);
                    if (leftAlone && rightAlone || (leftAlone || rightAlone) && isTurned(l, lefts, r, rights)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the other side has no word of the same meaning. */
    private boolean isAlone(Token word, Opposites.Pole pole, List<Token> others) {
        return count(pole, others) == 0 && answers.best(word, others) < OWN_TRANSLATION;
    }

    /** As many words of the set on both sides, but one of them turned: help … help against harm … help. */
    private boolean isTurned(Opposites.Pole left, List<Token> lefts, Opposites.Pole right, List<Token> rights) {
        long leftAll = count(left, lefts) + count(right, lefts);
        return leftAll > 1 && leftAll == count(left, rights) + count(right, rights);
    }

    private long count(Opposites.Pole pole, List<Token> tokens) {
        return tokens.stream().filter(t -> opposites.of(t).contains(pole)).count();
    }

    /** Those with an opposite, less those that a prefix turns round: no-confidence, non-violence, गैर-जरूरी. */
    private List<Token> plain(List<Token> scope, List<Token> all) {
        return scope.stream().filter(t -> !opposites.of(t).isEmpty()).filter(t -> {
            int at = all.indexOf(t);
            int before = at > 0 && all.get(at - 1).is("-") ? at - 2 : at - 1;
            return before < 0 || !TURNING.contains(all.get(before).norm());
        }).toList();
    }
}
