package milaan.facts.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern over tokens. Elements are parted by spaces: {@code {slot}} or {@code {name:slot}} (see {@link Slots}), or
 * words parted by {@code |}; a trailing {@code ?} makes an element optional, a leading {@code ~} asks that no white space
 * stands before it.
 */
final class Phrase {

    private record Element(String name, String slot, List<String> words, boolean optional, boolean adjacent) {
        boolean isSlot() {
            return !slot.isEmpty();
        }
    }

    /** A place where the pattern matches. @param slots what filled the slots that were there */
    record Match(TokenRow row, int start, int end, Map<String, Object> slots) {

        boolean has(String name) {
            return slots.containsKey(name);
        }

        double number(String name) {
            return (Double) slots.get(name);
        }

        int whole(String name) {
            return (int) Math.rint(number(name));
        }

        /** A column of the word list's row. */
        String column(String name, int column) {
            return (String) ((List<?>) slots.get(name)).get(column);
        }

        String value(String name) {
            return column(name, 0);
        }

        Reading date(String name) {
            return (Reading) slots.get(name);
        }

        Length length(String name) {
            return (Length) slots.get(name);
        }

        String before() {
            return row.norm(start - 1);
        }

        String after() {
            return row.norm(end);
        }

        int size() {
            return end - start;
        }
    }

    private final List<Element> elements;

    Phrase(String pattern) {
        elements = Arrays.stream(pattern.split(" ")).map(Phrase::element).toList();
    }

    private static Element element(String written) {
        boolean adjacent = written.startsWith("~");
        boolean optional = written.length() > 1 && written.endsWith("?");
        String core = written.substring(adjacent ? 1 : 0, written.length() - (optional ? 1 : 0));
        if (core.startsWith("{")) {
            String inside = core.substring(1, core.length() - 1);
            int colon = inside.indexOf(':');
            return new Element(colon < 0 ? inside : inside.substring(0, colon), inside.substring(colon + 1), List.of(),
                    optional, adjacent);
        }
        return new Element("", "", List.of(core.split("\\|")), optional, adjacent);
    }

    /** The words it may begin with. */
    Set<String> openingWords() {
        return openings().flatMap(e -> e.words().stream()).collect(Collectors.toSet());
    }

    /** The kinds of slots it may begin with. */
    Set<String> openingSlots() {
        return openings().filter(Element::isSlot).map(Element::slot).collect(Collectors.toSet());
    }

    private Stream<Element> openings() {
        int first = 0;
        while (first < elements.size() - 1 && elements.get(first).optional()) {
            first++;
        }
        return elements.stream().limit(first + 1);
    }

    /** All ways the pattern matches at {@code start}, greedy ones first. */
    List<Match> matches(Slots slots, Chart chart, int start) {
        List<Match> found = new ArrayList<>(2);
        match(slots, chart, start, start, 0, new HashMap<>(), found);
        return found;
    }

    private void match(Slots slots, Chart chart, int start, int at, int element, Map<String, Object> filled,
                       List<Match> found) {
        if (element == elements.size()) {
            if (at > start) {
                found.add(new Match(chart.row(), start, at, Map.copyOf(filled)));
            }
            return;
        }
        Element e = elements.get(element);
        if (!e.adjacent() || chart.row().adjacent(at)) {
            if (e.isSlot()) {
                for (Slots.Found f : slots.at(e.slot(), chart, at)) {
                    filled.put(e.name(), f.value());
                    match(slots, chart, start, f.end(), element + 1, filled, found);
                    filled.remove(e.name());
                }
            } else if (e.words().contains(chart.row().norm(at)) && chart.row().has(at)) {
                match(slots, chart, start, at + 1, element + 1, filled, found);
            }
        }
        if (e.optional()) {
            match(slots, chart, start, at, element + 1, filled, found);
        }
    }
}
