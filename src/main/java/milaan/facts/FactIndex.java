package milaan.facts;

import java.util.ArrayList;
import java.util.List;
import milaan.model.TextSpan;

/**
 * Facts by position, so that those of a sentence are found without looking at all of a long text. Immutable.
 *
 * @param reach how far the facts up to each one go: a quotation may hold the facts after it
 * @param ordered whether the facts are by start; else all are looked at
 */
record FactIndex<F extends Fact>(List<F> facts, int[] reach, boolean ordered) {

    static <F extends Fact> FactIndex<F> of(List<F> facts) {
        int[] reach = new int[facts.size()];
        boolean ordered = true;
        for (int i = 0; i < reach.length; i++) {
            TextSpan span = facts.get(i).span();
            ordered &= i == 0 || facts.get(i - 1).span().start() <= span.start();
            reach[i] = i == 0 ? span.end() : Math.max(reach[i - 1], span.end());
        }
        return new FactIndex<>(facts, reach, ordered);
    }

    /** Those that overlap {@code span}, in the order of {@link #facts}. */
    List<F> overlapping(TextSpan span) {
        List<F> found = new ArrayList<>();
        for (int i = ordered ? first(span.start()) : 0; i < reach.length; i++) {
            F fact = facts.get(i);
            if (ordered && fact.span().start() >= span.end()) {
                break;
            }
            if (fact.span().overlaps(span)) {
                found.add(fact);
            }
        }
        return found;
    }

    /** The first fact from which on one may end after {@code position}. */
    private int first(int position) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
