package milaan.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Logistic regression with a small ridge, by Newton's method. The first feature is always 1 and is not held back. */
final class LogisticFit {

    private static final double RIDGE = 0.5;
    private static final int ROUNDS = 40;
    private static final double SETTLED = 1e-6;

    record Case(double[] features, boolean right, double weight) { }

    private final List<Case> cases = new ArrayList<>();

    void add(double[] features, boolean right, double weight) {
        cases.add(new Case(features, right, weight));
    }

    double[] fit(int features) {
        double[] weights = new double[features];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curvature = new double[features][features + 1];
            for (int i = 0; i < features; i++) {
                double ridge = i == 0 ? RIDGE / 500 : RIDGE;
                curvature[i][i] = ridge;
                curvature[i][features] = -ridge * weights[i];
            }
            for (Case c : cases) {
                double odds = new LinkModel(weights).logOdds(c.features());
                double probability = LinkModel.probability(Math.clamp(odds, -30, 30));
                double slope = c.weight() * ((c.right() ? 1 : 0) - probability);
                double bend = c.weight() * probability * (1 - probability);
                for (int i = 0; i < features; i++) {
                    curvature[i][features] += slope * c.features()[i];
                    for (int j = 0; j < features; j++) {
                        curvature[i][j] += bend * c.features()[i] * c.features()[j];
                    }
                }
            }
            double[] step = solve(curvature);
            double longest = 0;
            for (int i = 0; i < features; i++) {
                weights[i] += step[i];
                longest = Math.max(longest, Math.abs(step[i]));
            }
            if (longest < SETTLED) {
                break;
            }
        }
        return weights;
    }

    /** How the weights do on the cases held here, at even odds. */
    String measure(double[] weights) {
        LinkModel model = new LinkModel(weights);
        double right = 0;
        double told = 0;
        double found = 0;
        for (Case c : cases) {
            boolean says = model.logOdds(c.features()) > 0;
            right += c.right() ? 1 : 0;
            told += says ? 1 : 0;
            found += says && c.right() ? 1 : 0;
        }
        return String.format(Locale.ROOT, "precision %.4f recall %.4f of %.0f", found / told, found / right, right);
    }

    /** Gauss elimination with pivots; the last column is the right side. */
    private static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i + 1; r < n; r++) {
                pivot = Math.abs(rows[r][i]) > Math.abs(rows[pivot][i]) ? r : pivot;
            }
            double[] swapped = rows[i];
            rows[i] = rows[pivot];
            rows[pivot] = swapped;
            for (int r = 0; r < n; r++) {
                double factor = r == i ? 0 : rows[r][i] / rows[i][i];
                for (int c = i; c <= n && factor != 0; c++) {
                    rows[r][c] -= factor * rows[i][c];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = rows[i][n] / rows[i][i];
        }
        return solution;
    }
}
