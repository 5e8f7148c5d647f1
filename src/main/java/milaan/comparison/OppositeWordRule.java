package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.model.TextSpan;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * A quoted word whose opposite, or another member of its small set, stands in the translation: "a great area" against
 * "घटिया क्षेत्र". Only where the odd word has no translation of its own on the other side and neither is denied alone.
 */
final class OppositeWordRule implements QuoteRule {

    private static final double OWN_TRANSLATION = 0.06;
    private static final int MOST = 2;
    private final Opposites opposites;
    private final WordAnswers answers;
    /** Before the word itself, or with a hyphen between. */
    private final Set<String> turning;
    private final Set<String> turningWithHyphen;

    /** @param words with the lists {@code turning} and {@code turning-with-hyphen} */
    OppositeWordRule(Opposites opposites, WordAnswers answers, WordLists words) {
        this.opposites = opposites;
        this.answers = answers;
        this.turning = words.of("turning");
        this.turningWithHyphen = words.of("turning-with-hyphen");
    }

    /** One side with what its words stand for. */
    private record Words(QuoteSide side, Map<Token, Opposites.Standing> standings) {

        Set<Opposites.Pole> poles(Token token) {
            return standings.getOrDefault(token, Opposites.Standing.NONE).poles();
        }

        boolean isListed(Token token) {
            return standings.getOrDefault(token, Opposites.Standing.NONE).listed();
        }

        /** The word with those that belong to it: short-term. */
        List<Token> phrase(Token token) {
            int at = side.tokens().indexOf(token);
            return side.tokens().subList(at, at + standings.getOrDefault(token, Opposites.Standing.NONE).length());
        }

        TextSpan span(Token token) {
            return token.span().cover(phrase(token).getLast().span());
        }

        long count(Opposites.Pole pole) {
            return side.tokens().stream().filter(t -> poles(t).contains(pole)).count();
        }
    }

    @Override
    public List<Finding.QuoteDiffers> apply(QuoteSide left, QuoteSide right) {
        List<Token> leftScope = left.quotedTokens();
        List<Token> rightScope = right.quotedTokens();
        if (leftScope.isEmpty() && rightScope.isEmpty()) {
            return List.of();
        }
        Words lefts = new Words(left, opposites.standings(left.tokens()));
        Words rights = new Words(right, opposites.standings(right.tokens()));
        boolean denyAlike = answers.deny(left.tokens()) == answers.deny(right.tokens());
        List<Finding.QuoteDiffers> found = new ArrayList<>();
        List<Token> others = plain(rights, rightScope.isEmpty() ? right.tokens() : rightScope);
        for (Token l : plain(lefts, leftScope.isEmpty() ? left.tokens() : leftScope)) {
            others.stream().filter(r -> clash(l, lefts, r, rights))
                    .filter(r -> denyAlike || !answers.deny(left.around(l)) && !answers.deny(right.around(r))).findFirst()
                    .ifPresent(r -> found.add(QuoteFindings.differs(left, right, Optional.of(lefts.span(l)),
                            Optional.of(rights.span(r)), "quote.words", Severity.HIGH, 0.8)));
        }
        // Many opposites at once: the sentences are not each other's translation.
        return found.size() > MOST ? List.of() : found;
    }

    /** Those with an opposite, less those that a prefix turns round: no-confidence, non-violence, गैर-जरूरी. */
    private List<Token> plain(Words words, List<Token> scope) {
        List<Token> all = words.side().tokens();
        return scope.stream().filter(t -> !words.poles(t).isEmpty()).filter(t -> {
            int at = all.indexOf(t);
            boolean hyphen = at > 1 && all.get(at - 1).is("-");
            int before = hyphen ? at - 2 : at - 1;
            return before < 0 || !turning.contains(all.get(before).norm())
                    && !(hyphen && turningWithHyphen.contains(all.get(before).norm()));
        }).toList();
    }

    private boolean clash(Token left, Words lefts, Token right, Words rights) {
        if (!lefts.isListed(left) && !rights.isListed(right)) {
            return false;
        }
        for (Opposites.Pole l : lefts.poles(left)) {
            for (Opposites.Pole r : rights.poles(right)) {
                if (l.excludes(r)) {
                    boolean leftAlone = isAlone(left, l, rights, right);
                    boolean rightAlone = isAlone(right, r, lefts, left);
                    if (leftAlone && rightAlone || (leftAlone || rightAlone) && isTurned(l, lefts, r, rights)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the other side has no word of the same meaning. */
    private boolean isAlone(Token word, Opposites.Pole pole, Words others, Token opposite) {
        List<Token> against = others.phrase(opposite);
        return others.count(pole) == 0 && answers.best(word, others.side().tokens().stream()
                .filter(t -> answers.isContent(t) && (against.size() == 1 || !against.contains(t))).toList()) < OWN_TRANSLATION;
    }

    /** As many words of the set on both sides, but one of them turned: help … help against harm … help. */
    private static boolean isTurned(Opposites.Pole left, Words lefts, Opposites.Pole right, Words rights) {
        long leftAll = lefts.count(left) + lefts.count(right);
        return leftAll > 1 && leftAll == rights.count(left) + rights.count(right);
    }
}
