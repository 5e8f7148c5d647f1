package milaan.ui.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import milaan.model.TextSpan;

/** Keeps aligned claims at one height: where one pane scrolls, the other follows along the links. */
final class ScrollLock {

    private static final double EYE = 0.3;

    private record Tie(TextSpan left, TextSpan right) {
        TextSpan on(Side side) {
            return side == Side.LEFT ? left : right;
        }
    }

    private List<Tie> given = List.of();
    private List<Tie> ties = List.of();

    /** Only links in the same order on both sides can be followed: a longest rising run of them. */
    void show(List<Ribbon> ribbons) {
        List<Tie> sorted = ribbons.stream().map(r -> new Tie(r.left().getFirst(), r.right().getFirst()))
                .sorted(Comparator.comparing(Tie::left)).toList();
        if (!sorted.equals(given)) {
            given = sorted;
            ties = rising(sorted);
        }
    }

    /** How far {@code follower} has to scroll to show what answers the middle of {@code leader}. */
    double distance(Heights leader, Side leading, Heights follower, double height) {
        double eye = height * EYE;
        VerticalRange own = leader.all();
        VerticalRange other = follower.all();
        double fromY = own.top();
        double toY = other.top();
        double nextFrom = own.bottom();
        double nextTo = other.bottom();
        for (Tie tie : ties) {
            double y = leader.range(tie.on(leading)).top();
            double answer = follower.range(tie.on(leading.other())).top();
            if (y <= eye) {
                fromY = y;
                toY = answer;
            } else {
                nextFrom = y;
                nextTo = answer;
                break;
            }
        }
        double share = nextFrom - fromY < 1 ? 0 : (eye - fromY) / (nextFrom - fromY);
        return toY + share * (nextTo - toY) - eye;
    }

    private static List<Tie> rising(List<Tie> sorted) {
        int n = sorted.size();
        int[] length = new int[n];
        int[] previous = new int[n];
        int best = -1;
        for (int i = 0; i < n; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = Math.max(0, i - 60); j < i; j++) {
                if (sorted.get(j).right().start() < sorted.get(i).right().start() && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        List<Tie> run = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            run.addFirst(sorted.get(i));
        }
        return List.copyOf(run);
    }
}
