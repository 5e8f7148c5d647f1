package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.alignment.Lexicon;
import milaan.model.Language;
import milaan.text.Token;

/**
 * One content word of a quotation put in place of another: each side has exactly one word whose usual translation is
 * missing on the other, and all the rest of the two quotations answers each other. Two such words on one side are a free
 * translation, none on the other a word left out; of both nothing is said.
 */
final class ReplacedWordRule implements QuoteRule {

    /** A word is missed only where the lexicon is sure how it is translated. */
    private static final double USUAL = 0.35;
    private static final double LEAST = 0.25;
    private static final double COVERED = 0.75;
    private static final int FEWEST = 2;
    private static final double ANSWERED = 0.02;
    private static final double SYNONYM = 0.02;

    private final WordAnswers answers;
    private final Lexicon lexicon;
    private final Opposites sets;

    ReplacedWordRule(WordAnswers answers, Lexicon lexicon, Opposites sets) {
        this.answers = answers;
        this.lexicon = lexicon;
        this.sets = sets;
    }

    @Override
    public List<Finding.QuoteDiffers> apply(QuoteSide left, QuoteSide right) {
        List<Token> lefts = left.quotedTokens();
        List<Token> rights = right.quotedTokens();
        if (lefts.isEmpty() || rights.isEmpty()) {
            return List.of();
        }
        List<Token> openLeft = open(lefts, right.tokens());
        List<Token> openRight = open(rights, left.tokens());
        if (openLeft.size() != 1 || openRight.size() != 1) {
            return List.of();
        }
        Token l = openLeft.getFirst();
        Token r = openRight.getFirst();
        // A word that the table of sets does not know has more translations than the lexicon saw.
        if (sets.of(l).isEmpty() || sets.of(r).isEmpty()) {
            return List.of();
        }
        boolean known = Math.max(usual(l), usual(r)) >= USUAL && Math.min(usual(l), usual(r)) >= LEAST;
        if (!known || !restAgrees(lefts, l, right) || !restAgrees(rights, r, left)) {
            return List.of();
        }
        return List.of(QuoteFindings.differs(left, right, Optional.of(l.span()), Optional.of(r.span()), "quote.words",
                Severity.LOW, 0.55));
    }

    private List<Token> open(List<Token> quoted, List<Token> others) {
        return quoted.stream().filter(t -> t.isWord() && answers.isContent(t) && !isAnswered(t, others)).toList();
    }

    private boolean isAnswered(Token word, List<Token> others) {
        return answers.isAnswered(word, others, ANSWERED) || others.stream().anyMatch(o -> isSynonym(word, o));
    }

    /** By a set of the table, or by a third word that both can be translated with. */
    private boolean isSynonym(Token word, Token other) {
        if (sets.of(word).stream().anyMatch(sets.of(other)::contains)) {
            return true;
        }
        if (!other.isWord() || WordAnswers.language(word) == WordAnswers.language(other)) {
            return false;
        }
        Language from = WordAnswers.language(word);
        Language to = WordAnswers.language(other);
        for (Lexicon.Translation there : lexicon.translations(word.stem(), from)) {
            for (Lexicon.Translation back : lexicon.translations(there.stem(), to)) {
                double last = from == Language.HINDI ? lexicon.weight(back.stem(), other.stem())
                        : lexicon.weight(other.stem(), back.stem());
                if (there.weight() * back.weight() * last >= SYNONYM) {
                    return true;
                }
            }
        }
        return false;
    }

    private double usual(Token word) {
        return lexicon.translations(word.stem(), WordAnswers.language(word)).stream()
                .mapToDouble(Lexicon.Translation::weight).max().orElse(0);
    }

    private boolean restAgrees(List<Token> quoted, Token without, QuoteSide other) {
        List<Token> rest = quoted.stream().filter(t -> t != without && answers.isContent(t)).toList();
        return rest.size() >= FEWEST && answers.coverage(rest, other.tokens()) >= COVERED;
    }
}
