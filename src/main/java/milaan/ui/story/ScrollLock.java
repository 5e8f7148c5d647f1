package milaan.ui.story;

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

    /** The longest rising subsequence by the right side (Fredman 1975). */
    private static List<Tie> rising(List<Tie> sorted) {
        int n = sorted.size();
        // By length less one: the last tie of the run of this length that ends lowest.
        int[] last = new int[n];
        int[] previous = new int[n];
        int longest = 0;
        for (int i = 0; i < n; i++) {
            int right = sorted.get(i).right().start();
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted.get(last[middle]).right().start() < right) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : last[low - 1];
            last[low] = i;
            longest = Math.max(longest, low + 1);
        }
        Tie[] run = new Tie[longest];
        for (int at = longest - 1, i = longest == 0 ? -1 : last[longest - 1]; i >= 0; i = previous[i], at--) {
            run[at] = sorted.get(i);
        }
        return List.of(run);
    }
}
