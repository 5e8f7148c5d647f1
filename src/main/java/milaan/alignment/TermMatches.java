package milaan.alignment;

import java.util.Arrays;
import java.util.List;

/** Which terms of the left vocabulary answer which of the right, how strongly, and by what; sparse. */
final class TermMatches {

    /** First entry of each left term in {@link #right}; one more at the end. */
    final int[] from;
    final int[] right;
    final double[] strength;
    final Evidence.Kind[] kind;

    private TermMatches(int[] from, int[] right, double[] strength, Evidence.Kind[] kind) {
        this.from = from;
        this.right = right;
        this.strength = strength;
        this.kind = kind;
    }

    /** The same matches seen from the right. */
    TermMatches turned(int rightTerms) {
        Collector turned = new Collector(rightTerms);
        for (int l = 0; l + 1 < from.length; l++) {
            for (int k = from[l]; k < from[l + 1]; k++) {
                turned.add(right[k], l, strength[k], kind[k]);
            }
        }
        return turned.collect();
    }

    /** Gathers matches in any order; of several for one pair of terms the strongest stays. */
    static final class Collector {

        private final int leftTerms;
        private long[] keys = new long[256];
        private double[] strengths = new double[256];
        private Evidence.Kind[] kinds = new Evidence.Kind[256];
        private int size;

        Collector(int leftTerms) {
            this.leftTerms = leftTerms;
        }

        void add(int left, int right, double strength, Evidence.Kind kind) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                strengths = Arrays.copyOf(strengths, size * 2);
                kinds = Arrays.copyOf(kinds, size * 2);
            }
            keys[size] = (long) left << 32 | right;
            strengths[size] = strength;
            kinds[size++] = kind;
        }

        /** What all of them gathered, in their order; the first is taken over. */
        static Collector joined(List<Collector> all) {
            Collector joined = all.getFirst();
            for (Collector other : all.subList(1, all.size())) {
                for (int i = 0; i < other.size; i++) {
                    joined.add((int) (other.keys[i] >>> 32), (int) other.keys[i], other.strengths[i], other.kinds[i]);
                }
            }
            return joined;
        }

        TermMatches collect() {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> keys[a] != keys[b] ? Long.compare(keys[a], keys[b])
                    : Double.compare(strengths[b], strengths[a]));
            int[] from = new int[leftTerms + 1];
            int[] right = new int[size];
            double[] strength = new double[size];
            Evidence.Kind[] kind = new Evidence.Kind[size];
            int n = 0;
            for (int i = 0; i < size; i++) {
                int k = order[i];
                if (i > 0 && keys[k] == keys[order[i - 1]]) {
                    continue;
                }
                from[(int) (keys[k] >>> 32) + 1]++;
                right[n] = (int) keys[k];
                strength[n] = strengths[k];
                kind[n++] = kinds[k];
            }
            for (int l = 0; l < leftTerms; l++) {
                from[l + 1] += from[l];
            }
            return new TermMatches(from, Arrays.copyOf(right, n), Arrays.copyOf(strength, n), Arrays.copyOf(kind, n));
        }
    }
}
