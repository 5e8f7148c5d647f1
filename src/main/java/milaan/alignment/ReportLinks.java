package milaan.alignment;

/**
 * Links between independent reports. The models are fitted on translations and too sure of themselves here: sentences of
 * two reports share actors and words without answering each other.
 */
final class ReportLinks {

    private static final double OVERCONFIDENT = 2;
    private static final double SILENT_LINK = 0.97;
    /** A term in more than this share of a text's sentences is what the whole story is about. */
    private static final double MAIN = 0.25;
    private static final double AGREEING = 0.5;

    private final Side left;
    private final Side right;
    private final TermMatches matches;

    ReportLinks(Side left, Side right, TermMatches matches) {
        this.left = left;
        this.right = right;
        this.matches = matches;
    }

    static double probability(Proposal proposal) {
        return LinkModel.probability(proposal.gain() - OVERCONFIDENT);
    }

    /** Whether the link may be made without asking. */
    boolean standsBehind(Proposal proposal) {
        return probability(proposal) >= SILENT_LINK && hasAnchor(proposal.block());
    }

    /** An agreeing name, place, figure or date that is not the story's main one. */
    private boolean hasAnchor(Block block) {
        for (int l = block.leftFrom(); l < block.leftTo(); l++) {
            for (int term : left.sentences[l]) {
                for (int k = matches.from[term]; k < matches.from[term + 1]; k++) {
                    if (isAnchor(term, k) && stands(matches.right[k], block)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isAnchor(int term, int match) {
        Term word = left.terms.get(term);
        boolean named = matches.kind[match] != Evidence.Kind.WORD || word.capitals() != Term.Capitals.NONE;
        return named && matches.strength[match] >= AGREEING && !isMain(left, term) && !isMain(right, matches.right[match]);
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
