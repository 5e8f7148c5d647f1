package milaan.alignment;

import milaan.model.Language;

/**
 * Links between independent reports. The models are fitted on translations and too sure of themselves here: sentences of
 * two reports share actors and words without answering each other.
 */
final class ReportLinks {

    /** Taken off the log-odds: a wrong link between two reports of one visit had .94 without. */
    private static final double OVERCONFIDENT = 2;
    private static final double SILENT_LINK = 0.97;
    /** Reports seldom spread one claim over sentences: a neighbour that is only about the same people joins easily. */
    private static final double SILENT_BLOCK = 0.99;
    /** Log-odds from which one agreeing name is enough. */
    private static final double BEYOND_DOUBT = 11;
    /** A term in more than this share of a text's sentences is what the whole story is about. */
    private static final double MAIN = 0.15;
    private static final double AGREEING = 0.5;

    private final Side left;
    private final Side right;
    private final TermMatches matches;
    private final PairScorer scorer;

    ReportLinks(MatchedTexts texts, PairScorer scorer) {
        left = texts.left();
        right = texts.right();
        matches = texts.matches();
        this.scorer = scorer;
    }

    static double probability(Proposal proposal) {
        return LinkModel.probability(proposal.gain() - OVERCONFIDENT);
    }

    /**
     * Whether the link may be made without asking: it must rest on an agreeing figure or on two names that are not the
     * story's main ones. One person who speaks in both reports says two things; two figures that disagree, two facts.
     */
    boolean standsBehind(Proposal proposal) {
        if (probability(proposal) < (proposal.block().isPair() ? SILENT_LINK : SILENT_BLOCK)) {
            return false;
        }
        Block block = proposal.block();
        PairMeasure measure = scorer.measure(block.leftFrom(), block.leftTo(), block.rightFrom(), block.rightTo());
        int names = 0;
        for (int l = block.leftFrom(); l < block.leftTo(); l++) {
            names += otherNames(left.sentences[l], block);
            for (int term : left.sentences[l]) {
                if (isTellingFigure(left.terms.get(term)) && agrees(term, block) == Agreement.OTHER) {
                    return true;
                }
            }
        }
        boolean contradicted = measure.figuresAgreeing() == 0 && measure.figuresDisagreeing() > 0;
        return !contradicted && names >= (proposal.gain() >= BEYOND_DOUBT ? 1 : 2);
    }

    /** Small numbers agree by accident. */
    private static boolean isTellingFigure(Term term) {
        return term.isFigure() && !term.meaning().matches("number/\\d(\\.0)?");
    }

    /** Names are runs of words that agree by name; "Vladimir" is no other name than the "Putin" beside it. */
    private int otherNames(int[] sentence, Block block) {
        int found = 0;
        boolean inName = false;
        boolean main = false;
        for (int i = 0; i <= sentence.length; i++) {
            Agreement agreement = i < sentence.length && !left.terms.get(sentence[i]).isFigure()
                    ? agrees(sentence[i], block) : Agreement.NONE;
            if (agreement == Agreement.NONE) {
                found += inName && !main ? 1 : 0;
                inName = false;
                main = false;
            } else {
                inName = true;
                main |= agreement == Agreement.MAIN;
            }
        }
        return found;
    }

    private enum Agreement { NONE, MAIN, OTHER }

    /** Whether a name or figure of the left side has its like in the block, and whether that is one of the story's main ones. */
    private Agreement agrees(int term, Block block) {
        Agreement found = Agreement.NONE;
        for (int k = matches.from[term]; k < matches.from[term + 1]; k++) {
            int other = matches.right[k];
            boolean named = matches.kind[k] != Evidence.Kind.WORD || isCapital(left, term) && isCapital(right, other);
            if (named && matches.strength[k] >= AGREEING && stands(other, block)) {
                if (isMain(left, term) || isMain(right, other)) {
                    return Agreement.MAIN;
                }
                found = Agreement.OTHER;
            }
        }
        return found;
    }

    private static boolean isCapital(Side side, int term) {
        return side.terms.get(term).script() != Language.HINDI
                && side.terms.get(term).capitals() != Term.Capitals.NONE;
    }

    private static boolean isMain(Side side, int term) {
        return side.postings[term].length > Math.max(1, side.size() * MAIN);
    }

    private boolean stands(int term, Block block) {
        for (int sentence : right.postings[term]) {
            if (sentence >= block.rightFrom() && sentence < block.rightTo()) {
                return true;
            }
        }
        return false;
    }
}
