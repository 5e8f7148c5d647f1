package milaan.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.annotation.Annotations;
import milaan.annotation.Edit;
import milaan.comparison.Comparison;
import milaan.ui.findings.FindingItem;
import milaan.ui.findings.Group;

/** How far the review of a story is, one entry for each pair that has been compared. Immutable. */
public record ReviewQueue(List<Entry> entries) {

    public static final ReviewQueue EMPTY = new ReviewQueue(List.of());

    /** @param decided discrepancies that a person or a rule has decided about; @param total all of them */
    public record Entry(Edit.PairKey pair, int decided, int total) {

        public int open() {
            return total - decided;
        }
    }

    public ReviewQueue {
        entries = List.copyOf(entries);
    }

    /** @param comparisons in the order the pairs are gone through */
    static ReviewQueue of(Map<Edit.PairKey, Comparison> comparisons, Annotations annotations) {
        List<Entry> entries = new ArrayList<>();
        comparisons.forEach((pair, comparison) -> {
            List<FindingItem> counted = FindingItem.of(comparison, pair, annotations).stream()
                    .filter(f -> f.group() == Group.DISCREPANCY).toList();
            entries.add(new Entry(pair, (int) counted.stream().filter(FindingItem::isReviewed).count(), counted.size()));
        });
        return new ReviewQueue(entries);
    }

    public int decided() {
        return entries.stream().mapToInt(Entry::decided).sum();
    }

    public int total() {
        return entries.stream().mapToInt(Entry::total).sum();
    }

    public int open() {
        return total() - decided();
    }

    public Optional<Entry> of(Edit.PairKey pair) {
        return entries.stream().filter(e -> e.pair().equals(pair)).findFirst();
    }

    /** The next pair with something to decide, from the first again where there is none further down; never {@code pair}. */
    public Optional<Entry> after(Edit.PairKey pair) {
        int from = entries.stream().map(Entry::pair).toList().indexOf(pair);
        for (int i = 1; i <= entries.size(); i++) {
            Entry entry = entries.get(Math.floorMod(from + i, entries.size()));
            if (entry.open() > 0 && !entry.pair().equals(pair)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
