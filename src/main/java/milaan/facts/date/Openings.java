package milaan.facts.date;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which patterns can begin at a place, so that the hundreds of others need not be tried there. Patterns are numbered in
 * the order in which they are tried. Immutable.
 */
final class Openings {

    private static final BitSet NONE = new BitSet();

    private final Map<String, BitSet> byWord = new HashMap<>();
    /** Slots that figures may fill, with the patterns they open. */
    private final Map<String, BitSet> byFigures = new HashMap<>();
    /** Slots that an expression found at the same place fills. */
    private final Map<String, BitSet> byExpression = new HashMap<>();

    private final Slots slots;

    Openings(List<Phrase> patterns, Slots slots) {
        this.slots = slots;
        for (int i = 0; i < patterns.size(); i++) {
            enter(i, patterns.get(i).openingWords(), byWord);
            for (String slot : patterns.get(i).openingSlots()) {
                enter(i, slots.firstWords(slot), byWord);
                enter(i, List.of(slot), Slots.isExpression(slot) ? byExpression : byFigures);
            }
        }
    }

    private static void enter(int pattern, Iterable<String> openings, Map<String, BitSet> table) {
        for (String opening : openings) {
            table.computeIfAbsent(opening, o -> new BitSet()).set(pattern);
        }
    }

    /** The patterns that the word or the figures at {@code start} may open; a set of the caller's own. */
    BitSet at(Chart chart, int start) {
        BitSet open = new BitSet();
        open.or(byWord.getOrDefault(chart.row().norm(start), NONE));
        if (chart.row().isNumber(start)) {
            byFigures.forEach((slot, patterns) -> {
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
