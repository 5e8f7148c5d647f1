package milaan.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * p(target | source) by expectation maximisation: IBM Model 1 (Brown et al. 1993) with variational Bayes (Riley and Gildea
 * 2012) so that rare words do not gather everything, then rounds with a prior for the diagonal as in fast_align (Dyer,
 * Chahuneau and Smith 2013). Source word 0 is the empty word.
 */
final class WordAlignmentModel {

    private static final double PRIOR = 0.01;
    private static final double EMPTY_WORD = 0.08;

    private final List<int[]> sources;
    private final List<int[]> targets;
    private final int targetWords;
    private final Map<Long, Integer> cells = new HashMap<>();
    private final int[][] cellOf;
    private int[] sourceOfCell = new int[1 << 16];
    private double[] probability;
    private double[] counts;

    /** @param sources sentences as word numbers from 1; @param targets the same sentences in the other language, from 0 */
    WordAlignmentModel(List<int[]> sources, List<int[]> targets, int targetWords) {
        this.sources = sources;
        this.targets = targets;
        this.targetWords = targetWords;
        cellOf = new int[sources.size()][];
        for (int s = 0; s < cellOf.length; s++) {
            cellOf[s] = cells(sources.get(s), targets.get(s));
        }
        probability = new double[cells.size()];
        counts = new double[cells.size()];
        Arrays.fill(probability, 1.0 / targetWords);
    }

    /** @param tension how strongly words keep their place, 0 for not at all */
    void train(int rounds, double tension) {
        for (int round = 0; round < rounds; round++) {
            expect(tension);
            maximise();
        }
    }

    /** The last round's counts, divided without any prior; to be called once, at the end. */
    void finish(double tension) {
        expect(tension);
        double[] totals = totals();
        for (int c = 0; c < counts.length; c++) {
            probability[c] = counts[c] / totals[sourceOfCell[c]];
        }
    }

    double probability(int source, int target) {
        Integer cell = cells.get(key(source, target));
        return cell == null ? 0 : probability[cell];
    }

    double count(int source, int target) {
        Integer cell = cells.get(key(source, target));
        return cell == null ? 0 : counts[cell];
    }

    private int[] cells(int[] source, int[] target) {
        int[] found = new int[(source.length + 1) * target.length];
        for (int i = 0; i <= source.length; i++) {
            int word = i == 0 ? 0 : source[i - 1];
            for (int j = 0; j < target.length; j++) {
                int cell = cells.computeIfAbsent(key(word, target[j]), k -> cells.size());
                if (cell == sourceOfCell.length) {
                    sourceOfCell = Arrays.copyOf(sourceOfCell, cell * 2);
                }
                sourceOfCell[cell] = word;
                found[i * target.length + j] = cell;
            }
        }
        return found;
    }

    private void expect(double tension) {
        Arrays.fill(counts, 0);
        for (int s = 0; s < cellOf.length; s++) {
            int n = sources.get(s).length;
            int m = targets.get(s).length;
            int[] cell = cellOf[s];
            double[] share = new double[n + 1];
            for (int j = 0; j < m; j++) {
                double places = 0;
                for (int i = 1; i <= n; i++) {
                    share[i] = Math.exp(-tension * Math.abs((i - 0.5) / n - (j + 0.5) / m));
                    places += share[i];
                }
                share[0] = EMPTY_WORD * probability[cell[j]];
                double sum = share[0];
                for (int i = 1; i <= n; i++) {
                    share[i] *= (1 - EMPTY_WORD) / places * probability[cell[i * m + j]];
                    sum += share[i];
                }
                for (int i = 0; i <= n; i++) {
                    counts[cell[i * m + j]] += share[i] / sum;
                }
            }
        }
    }

    private void maximise() {
        double[] totals = totals();
        for (int c = 0; c < counts.length; c++) {
            probability[c] = Math.exp(digamma(counts[c] + PRIOR) - digamma(totals[sourceOfCell[c]] + PRIOR * targetWords));
        }
    }

    private double[] totals() {
        double[] totals = new double[Arrays.stream(sourceOfCell, 0, counts.length).max().orElse(0) + 1];
        for (int c = 0; c < counts.length; c++) {
            totals[sourceOfCell[c]] += counts[c];
        }
        return totals;
    }

    /** By recurrence to 6 and beyond, then the asymptotic series (Abramowitz and Stegun 6.3.18). */
    static double digamma(double value) {
        double x = value;
        double sum = 0;
        while (x < 6) {
            sum -= 1 / x;
            x++;
        }
        double f = 1 / (x * x);
        return sum + Math.log(x) - 0.5 / x - f * (1.0 / 12 - f * (1.0 / 120 - f / 252));
    }

    private static long key(int source, int target) {
        return (long) source << 32 | target;
    }
}
