package milaan.facts.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What has been read so far in one sentence: at each place the expressions that begin there, by kind. */
final class Chart {

    /** @param kind "date", "time" or "length" */
    record Item(String kind, int start, int end, Object value) { }

    private final TokenRow row;
    /** What is known of each place: expressions found, and what of a kind of words was read there, asked by many rules. */
    private final List<Map<String, List<Slots.Found>>> places;
    private final List<Item> items = new ArrayList<>();

    Chart(TokenRow row) {
        this.row = row;
        places = new ArrayList<>(Collections.nCopies(row.size(), Map.of()));
    }

    TokenRow row() {
        return row;
    }

    /** Adds an expression; of two with the same kind and extent the first stays, so rules stand in order of preference. */
    void add(String kind, int start, int end, Object value) {
        List<Slots.Found> here = place(start).computeIfAbsent(kind, k -> new ArrayList<>(2));
        if (here.stream().noneMatch(f -> f.end() == end)) {
            here.add(new Slots.Found(value, end));
            here.sort((a, b) -> Integer.compare(b.end(), a.end()));
            items.add(new Item(kind, start, end, value));
        }
    }

    List<Slots.Found> at(String kind, int start) {
        return places.get(start).getOrDefault(kind, List.of());
    }

    List<Slots.Found> read(String kind, int i, Supplier<List<Slots.Found>> reader) {
        List<Slots.Found> known = places.get(i).get(kind);
        if (known == null) {
            known = reader.get();
            place(i).put(kind, known);
        }
        return known;
    }

    private Map<String, List<Slots.Found>> place(int i) {
        if (places.get(i).isEmpty()) {
            places.set(i, new HashMap<>());
        }
        return places.get(i);
    }

    List<Item> items() {
        return items;
    }
}
