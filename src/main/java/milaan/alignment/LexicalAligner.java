package milaan.alignment;

import java.util.Set;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.model.Language;
import milaan.work.Cancellation;

/** Aligns by translated words, names, numbers, dates and length. */
public final class LexicalAligner implements Aligner {

    private final Lexicon lexicon;
    private final CrossScriptNameMatcher names;
    private final Models models;

    public LexicalAligner(Lexicon lexicon, CrossScriptNameMatcher names) {
        this(lexicon, names, Models.shipped());
    }

    LexicalAligner(Lexicon lexicon, CrossScriptNameMatcher names, Models models) {
        this.lexicon = lexicon;
        this.names = names;
        this.models = models;
    }

    @Override
    public TextPair measure(Analysis left, Analysis right, Set<Constraints.NamePair> sameName, Cancellation cancellation) {
        // The lexicon and the usual lengths go from Hindi to English, so the other order is measured mirrored.
        if (left.text().language() == Language.ENGLISH && right.text().language() == Language.HINDI) {
            return new MirroredPair(measured(right, left, MirroredPair.mirroredNames(sameName), cancellation));
        }
        return measured(left, right, sameName, cancellation);
    }

    private TextPair measured(Analysis left, Analysis right, Set<Constraints.NamePair> sameName, Cancellation cancellation) {
        return MeasuredPair.of(MatchedTexts.of(left, right, lexicon, names, sameName, cancellation), models, sameName, cancellation);
    }
}
