package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.Roles;
import milaan.text.Token;

/**
 * Two statements of two speakers, both of whom stand on both sides, each with the words of the other: told by which of the
 * other side's statements the words translate.
 */
final class CrossedSpeakers {

    /** A statement on the left and the same one on the right, given to somebody else. */
    record Crossing(SpokenBy left, SpokenBy right) { }

    private static final double SAME_NAME = 0.5;
    private static final double SAME_WORDS = 0.4;
    private static final double CLEARLY = 0.25;
    /** Statements of one bead, where it is of sentences: everyone is held against everyone. */
    private static final int MOST = 12;

    private final WordAnswers answers;
    private final NameMatcher names;
    private final Roles roles;

    CrossedSpeakers(WordAnswers answers, NameMatcher names, Roles roles) {
        this.answers = answers;
        this.names = names;
        this.roles = roles;
    }

    Optional<Crossing> find(QuoteSide left, List<SpokenBy> lefts, QuoteSide right, List<SpokenBy> rights) {
        if (lefts.size() > MOST || rights.size() > MOST) {
            return Optional.empty();
        }
        for (SpokenBy l : lefts) {
            for (SpokenBy r : rights) {
                if (!isSame(l, left, r, right) && lefts.stream().anyMatch(l2 -> isSame(l2, left, r, right) && rights.stream()
                        .anyMatch(r2 -> isSame(l, left, r2, right) && cross(l, l2, left, r, r2, right)))) {
                    return Optional.of(new Crossing(l, r));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether {@code l} says what {@code r} says and {@code l2} what {@code r2} says, clearly more than the other way. */
    private boolean cross(SpokenBy l, SpokenBy l2, QuoteSide left, SpokenBy r, SpokenBy r2, QuoteSide right) {
        if (l.fact().content().overlaps(l2.fact().content()) || r.fact().content().overlaps(r2.fact().content())
                || isSame(l2, left, r2, right)) {
            return false;
        }
        double said = Math.min(likeness(l, left, r, right), likeness(l2, left, r2, right));
        double named = Math.max(likeness(l, left, r2, right), likeness(l2, left, r, right));
        return said >= SAME_WORDS && said - named >= CLEARLY;
    }

    private double likeness(SpokenBy l, QuoteSide left, SpokenBy r, QuoteSide right) {
        List<Token> one = words(l, left);
        List<Token> other = words(r, right);
        return one.stream().noneMatch(answers::isContent) || other.stream().noneMatch(answers::isContent) ? 0
                : (answers.coverage(one, other) + answers.coverage(other, one)) / 2;
    }

    /** What is said, without the speakers: "he" and his name say nothing of it. */
    private static List<Token> words(SpokenBy spoken, QuoteSide side) {
        return side.inside(spoken.fact().content()).stream().filter(t -> !spoken.span().contains(t.span())).toList();
    }

    private boolean isSame(SpokenBy l, QuoteSide left, SpokenBy r, QuoteSide right) {
        String one = left.text(l.span());
        String other = right.text(r.span());
        if (l.name().isNamed() && r.name().isNamed()) {
            return names.score(one, other) >= SAME_NAME || l.name().isOneBodyWith(r.name());
        }
        Optional<String> office = roles.key(one);
        return office.isPresent() && office.equals(roles.key(withoutArticle(other)))
                || roles.key(withoutArticle(one)).isPresent() && roles.key(withoutArticle(one)).equals(roles.key(other));
    }

    private static String withoutArticle(String words) {
        return words.startsWith("the ") || words.startsWith("The ") ? words.substring(4) : words;
    }
}
