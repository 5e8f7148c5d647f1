package milaan.alignment;

import java.util.BitSet;

/** Measures pairs of sentence stretches. Holds scratch space: one for each alignment, never shared by threads. */
final class PairScorer {

    /** Of the natural logarithm of left over right length. Hindi news runs a little shorter than its English. */
    private static final double HINDI_TO_ENGLISH = -0.03;

    /** Of a match: a name this well answered is no name alone. */
    private static final double ANSWERED = 0.2;

    private final Side left;
    private final Side right;
    private final TermMatches matches;
    private final double usualLength;
    private final int[] stamp;
    private final double[] best;
    private int turn;

    PairScorer(MatchedTexts texts) {
        left = texts.left();
        right = texts.right();
        matches = texts.matches();
        usualLength = left.language == right.language ? 0 : HINDI_TO_ENGLISH;
        stamp = new int[right.terms.size()];
        best = new double[right.terms.size()];
    }

    PairMeasure measure(int leftSentence, int rightSentence) {
        return measure(leftSentence, leftSentence + 1, rightSentence, rightSentence + 1);
    }

    /** Sentences {@code [leftFrom, leftTo)} and {@code [rightFrom, rightTo)}, each taken as one. */
    PairMeasure measure(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        turn++;
        for (int r = rightFrom; r < rightTo; r++) {
            for (int term : right.sentences[r]) {
                stamp[term] = turn;
                best[term] = 0;
            }
        }
        double leftAll = 0;
        double leftMet = 0;
        double leftFigures = 0;
        int alone = 0;
        int agreeing = 0;
        int leftNames = 0;
        int leftLength = 0;
        for (int l = leftFrom; l < leftTo; l++) {
            leftLength += left.lengths[l];
            for (int i = 0; i < left.sentences[l].length; i++) {
                int term = left.sentences[l][i];
                double strongest = 0;
                for (int k = matches.from[term]; k < matches.from[term + 1]; k++) {
                    int other = matches.right[k];
                    if (stamp[other] == turn) {
                        double strength = matches.strength[k];
                        strongest = Math.max(strongest, strength);
                        best[other] = Math.max(best[other], strength);
                    }
                }
                double weight = left.weights[term];
                leftAll += weight;
                leftMet += weight * strongest;
                leftNames += strongest < ANSWERED && left.names[l][i] ? 1 : 0;
                if (left.terms.get(term).isFigure()) {
                    if (strongest > 0) {
                        agreeing++;
                    } else {
                        leftFigures += weight;
                        alone++;
                    }
                }
            }
        }
        double rightAll = 0;
        double rightMet = 0;
        double rightFigures = 0;
        int rightAlone = 0;
        int rightNames = 0;
        int rightLength = 0;
        for (int r = rightFrom; r < rightTo; r++) {
            rightLength += right.lengths[r];
            for (int i = 0; i < right.sentences[r].length; i++) {
                int term = right.sentences[r][i];
                double weight = right.weights[term];
                rightAll += weight;
                rightMet += weight * best[term];
                rightNames += best[term] < ANSWERED && right.names[r][i] ? 1 : 0;
                if (best[term] == 0 && right.terms.get(term).isFigure()) {
                    rightFigures += weight;
                    rightAlone++;
                }
            }
        }
        int disagreeing = Math.min(alone, rightAlone);
        if (disagreeing > 0) {
            // Left out, or a wrong figure would unlink the very sentences an editor has to compare.
            leftAll -= leftFigures;
            rightAll -= rightFigures;
        }
        double length = Math.abs(Math.log((leftLength + 8.0) / (rightLength + 8.0)) - usualLength);
        return new PairMeasure(share(leftMet, leftAll), share(rightMet, rightAll), (leftMet + rightMet) / 2, agreeing,
                disagreeing, Math.max(alone, rightAlone) - disagreeing, Math.max(leftNames, rightNames),
                agreement(left.questions, leftFrom, leftTo, right.questions, rightFrom, rightTo),
                agreement(left.quotations, leftFrom, leftTo, right.quotations, rightFrom, rightTo), length);
    }

    private static int agreement(BitSet one, int oneFrom, int oneTo, BitSet other, int otherFrom, int otherTo) {
        boolean here = !one.get(oneFrom, oneTo).isEmpty();
        boolean there = !other.get(otherFrom, otherTo).isEmpty();
        return here && there ? 1 : here || there ? -1 : 0;
    }

    private static double share(double met, double all) {
        return all > 0 ? Math.min(1, met / all) : 0;
    }
}
