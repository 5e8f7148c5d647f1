package milaan.facts.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What has been read so far in one sentence: at each place the expressions that begin there, by kind. */
final class Chart {

    /** @param kind "date", "time" or "length" */
    record Item(String kind, int start, int end, Object value) { }

    private final TokenRow row;
    private final Map<String, Map<Integer, List<Slots.Found>>> found = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    /** What of a kind of words stands at a place: asked by many rules, read once. */
    private final Map<String, Map<Integer, List<Slots.Found>>> read = new HashMap<>();

    Chart(TokenRow row) {
        this.row = row;
    }

    TokenRow row() {
        return row;
    }

    /** Adds an expression; of two with the same kind and extent the first stays, so rules stand in order of preference. */
    void add(String kind, int start, int end, Object value) {
        List<Slots.Found> here = found.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(start, s -> new ArrayList<>(2));
        if (here.stream().noneMatch(f -> f.end() == end)) {
            here.add(new Slots.Found(value, end));
            here.sort((a, b) -> Integer.compare(b.end(), a.end()));
            items.add(new Item(kind, start, end, value));
        }
    }

    List<Slots.Found> at(String kind, int start) {
        return found.getOrDefault(kind, Map.of()).getOrDefault(start, List.of());
    }

    List<Slots.Found> read(String kind, int i, Supplier<List<Slots.Found>> reader) {
        Map<Integer, List<Slots.Found>> ofKind = read.computeIfAbsent(kind, k -> new HashMap<>());
        List<Slots.Found> known = ofKind.get(i);
        if (known == null) {
            known = reader.get();
            ofKind.put(i, known);
        }
        return known;
    }

    List<Item> items() {
        return items;
    }
}
