package milaan.facts.date;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which patterns can begin at a place, so that the hundreds of others need not be tried there. Patterns are numbered in
 * the order in which they are tried. Immutable.
 */
final class Openings {

    private static final BitSet NONE = new BitSet();

    private final Map<String, BitSet> byWord = new HashMap<>();
    /** Slots that the words themselves fill, with the patterns they open. */
    private final Map<String, BitSet> bySlot = new HashMap<>();
    /** Slots that an expression found at the same place fills. */
    private final Map<String, BitSet> byExpression = new HashMap<>();

    Openings(List<Phrase> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            Set<String> slots = patterns.get(i).openingSlots();
            enter(i, patterns.get(i).openingWords(), byWord);
            enter(i, slots.stream().filter(s -> !Slots.isExpression(s)).toList(), bySlot);
            enter(i, slots.stream().filter(Slots::isExpression).toList(), byExpression);
        }
    }

    private static void enter(int pattern, Iterable<String> openings, Map<String, BitSet> table) {
        for (String opening : openings) {
            table.computeIfAbsent(opening, o -> new BitSet()).set(pattern);
        }
    }

    /** The patterns that a word at {@code start} may open; a set of the caller's own. */
    BitSet at(Slots slots, Chart chart, int start) {
        BitSet open = new BitSet();
        open.or(byWord.getOrDefault(chart.row().norm(start), NONE));
        if (slots.mayBegin(chart.row(), start)) {
            bySlot.forEach((slot, patterns) -> {
                if (!slots.at(slot, chart, start).isEmpty()) {
                    open.or(patterns);
                }
            });
        }
        return open;
    }

    /** The patterns that an expression of the kind opens. */
    BitSet of(String kind) {
        return byExpression.getOrDefault(kind, NONE);
    }
}
