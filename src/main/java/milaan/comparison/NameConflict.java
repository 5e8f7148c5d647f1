package milaan.comparison;

import java.util.List;
import milaan.alignment.Lexicon;
import milaan.facts.name.NameMatcher;
import milaan.model.Language;
import milaan.text.Token;

/**
 * Whether two speakers' names cannot mean one bearer: no part of one sounds like or translates any part of the other, or
 * the given names agree and the family names do not; and neither name stands anywhere else on the other side.
 */
final class NameConflict {

    private static final double ALIKE = 0.3;
    private static final double TRANSLATES = 0.02;
    private static final double STANDS_FOR = 0.1;
    private static final double MATCH = 0.5;

    private final WordAnswers answers;
    private final Lexicon lexicon;
    private final NameMatcher names;

    NameConflict(WordAnswers answers, Lexicon lexicon, NameMatcher names) {
        this.answers = answers;
        this.lexicon = lexicon;
        this.names = names;
    }

    boolean between(SpeakerName left, QuoteSide leftSide, SpeakerName right, QuoteSide rightSide) {
        if (!left.isNamed() || !right.isNamed() || !isName(left, leftSide) || !isName(right, rightSide)
                || names.score(leftSide.text(left.span()), rightSide.text(right.span())) >= ALIKE) {
            return false;
        }
        Token lastLeft = left.words().getLast();
        Token lastRight = right.words().getLast();
        boolean family = !isAnswered(lastLeft, right.words()) && !isAnswered(lastRight, left.words())
                && left.words().size() > 1 && right.words().size() > 1;
        boolean all = left.words().stream().noneMatch(w -> isAnswered(w, right.words()))
                && right.words().stream().noneMatch(w -> isAnswered(w, left.words()));
        return (all || family) && !standsIn(left, rightSide) && !standsIn(right, leftSide);
    }

    /** Whether the name, or what it ends in, is among the other side's words: then the speaker was read amiss. */
    private boolean standsIn(SpeakerName name, QuoteSide side) {
        Token last = name.words().getLast();
        boolean english = side.analysis().text().language() == Language.ENGLISH;
        return side.tokens().stream().filter(t -> t.isWord() && t.norm().length() > 1)
                .filter(t -> !english || Character.isUpperCase(side.text(t.span()).charAt(0)))
                .anyMatch(t -> answers.score(last, t) >= STANDS_FOR || names.score(last.norm(), t.norm()) >= MATCH);
    }

    private boolean isAnswered(Token word, List<Token> others) {
        return answers.best(word, others) >= TRANSLATES || others.stream().filter(Token::isWord)
                .anyMatch(o -> o.norm().length() > 1 && names.score(word.norm(), o.norm()) >= ALIKE);
    }

    /** Where no extractor vouches for the name, it must be a word that the lexicon does not know as an ordinary one. */
    private boolean isName(SpeakerName name, QuoteSide side) {
        if (name.known()) {
            return true;
        }
        boolean opens = side.tokens().stream().filter(Token::isWord).findFirst()
                .filter(t -> t.span().equals(name.words().getFirst().span())).isPresent();
        Language language = side.analysis().text().language();
        boolean marked = language == Language.ENGLISH && (!opens || name.words().size() > 1);
        return marked || name.words().stream().noneMatch(w -> lexicon.isKnown(w.stem(), language));
    }
}
