package milaan.comparison;

import java.util.List;
import milaan.alignment.Lexicon;
import milaan.text.WordLists;

/** Quotations of an aligned pair: dropped, other words, another extent, direct against reported. */
public final class QuoteChecker implements Checker {

    private final List<QuoteRule> rules;

    QuoteChecker(List<QuoteRule> rules) {
        this.rules = List.copyOf(rules);
    }

    static QuoteChecker standard(Lexicon lexicon, Opposites opposites, WordAnswers answers, WordLists words) {
        return new QuoteChecker(List.of(
                new DroppedQuoteRule(answers),
                new OppositeWordRule(opposites, answers, words),
                new DenyingAffixRule(answers, lexicon, words.of("parted")),
                new QuoteExtentRule(answers),
                new ParaphraseRule(answers)));
    }

    /** The first rule that finds something: a dropped quotation has no words left to compare. */
    @Override
    public List<Finding.QuoteDiffers> check(AlignedPair pair) {
        QuoteSide left = QuoteSide.left(pair);
        QuoteSide right = QuoteSide.right(pair);
        if (left.quoted().isEmpty() && right.quoted().isEmpty() && left.told().isEmpty() && right.told().isEmpty()) {
            return List.of();
        }
        for (QuoteRule rule : rules) {
            List<Finding.QuoteDiffers> found = rule.apply(left, right);
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }
}
