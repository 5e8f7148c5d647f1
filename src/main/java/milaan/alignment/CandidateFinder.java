package milaan.alignment;

import java.util.Arrays;
import java.util.BitSet;
import milaan.work.Cancellation;

/**
 * Finds the pairs of sentences that are worth measuring, by inverted index over answering terms: never the whole n×m
 * table, so that long texts cost little more than their length.
 */
final class CandidateFinder {

    /** Occurrences looked at of one term; of a commoner one those nearest the same place in the text. */
    private static final int OCCURRENCES = 64;
    private static final int PER_SENTENCE = 24;

    private final Side from;
    private final Side to;
    private final TermMatches matches;
    private final double[] gathered;
    private final int[] touched;
    private final int[] termTurn;
    private final double[] termBest;
    private int turn;

    CandidateFinder(Side from, Side to, TermMatches matches) {
        this.from = from;
        this.to = to;
        this.matches = matches;
        gathered = new double[to.size()];
        touched = new int[to.size()];
        termTurn = new int[to.size()];
        termBest = new double[to.size()];
    }

    /** For each sentence of the one side those of the other that share most weight with it. */
    int[][] find(Cancellation cancellation) {
        int[][] found = new int[from.size()][];
        for (int s = 0; s < from.size(); s++) {
            if ((s & 63) == 0) {
                cancellation.check();
            }
            found[s] = likeliest(s);
        }
        return found;
    }

    private int[] likeliest(int sentence) {
        int count = 0;
        BitSet seen = new BitSet();
        int centre = (int) ((long) sentence * to.size() / from.size());
        for (int term : from.sentences[sentence]) {
            if (seen.get(term)) {
                continue;
            }
            seen.set(term);
            turn++;
            for (int k = matches.from[term]; k < matches.from[term + 1]; k++) {
                int[] where = to.postings[matches.right[k]];
                int first = nearest(where, centre);
                int last = Math.min(where.length, first + OCCURRENCES);
                double worth = from.weights[term] * matches.strength[k];
                for (int p = first; p < last; p++) {
                    count = gather(where[p], worth, count);
                }
            }
        }
        int[] found = count <= PER_SENTENCE ? Arrays.copyOf(touched, count) : heaviest(count);
        for (int i = 0; i < count; i++) {
            gathered[touched[i]] = 0;
        }
        return found;
    }

    /** A term counts once for each sentence, with its strongest match there. */
    private int gather(int sentence, double worth, int count) {
        int touchedNow = count;
        if (gathered[sentence] == 0) {
            touched[touchedNow++] = sentence;
        }
        if (termTurn[sentence] != turn) {
            termTurn[sentence] = turn;
            termBest[sentence] = 0;
        }
        if (worth > termBest[sentence]) {
            gathered[sentence] += worth - termBest[sentence];
            termBest[sentence] = worth;
        }
        return touchedNow;
    }

    private int[] heaviest(int count) {
        double[] worth = new double[count];
        for (int i = 0; i < count; i++) {
            worth[i] = gathered[touched[i]] / Math.sqrt(8.0 + to.lengths[touched[i]]);
        }
        double[] sorted = worth.clone();
        Arrays.sort(sorted);
        double least = sorted[count - PER_SENTENCE];
        int[] found = new int[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            if (worth[i] >= least) {
                found[n++] = touched[i];
            }
        }
        return Arrays.copyOf(found, n);
    }

    private static int nearest(int[] where, int centre) {
        if (where.length <= OCCURRENCES) {
            return 0;
        }
        int at = Arrays.binarySearch(where, centre);
        int index = (at < 0 ? -at - 1 : at) - OCCURRENCES / 2;
        return Math.clamp(index, 0, where.length - OCCURRENCES);
    }
}
