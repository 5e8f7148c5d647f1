package milaan.ui.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import milaan.wording.Wording;

/** Finds commands by parts of their names in either language, or by their keys. */
final class CommandSearch {

    private static final int WHOLE_WORD = 40;
    private static final int WORD_BEGINS = 30;
    private static final int INSIDE = 20;
    private static final int SCATTERED = 4;
    private static final int MOST_GAPS = 8;

    /** @param other its name in the other language */
    record Entry(Command command, String name, String other) { }

    private record Ranked(Entry entry, int score) { }

    private final List<Entry> entries = new ArrayList<>();

    CommandSearch(List<Command> commands, Wording own, Wording other) {
        commands.forEach(c -> entries.add(new Entry(c, c.label().apply(own), c.label().apply(other))));
    }

    /** Every word of {@code query} is in a name or a key; the best first, otherwise in menu order. All for an empty query. */
    List<Entry> find(String query) {
        String[] words = plain(query).strip().split("\\s+");
        if (words[0].isEmpty()) {
            return List.copyOf(entries);
        }
        List<Ranked> ranked = new ArrayList<>();
        for (Entry entry : entries) {
            OptionalInt score = score(entry, words);
            score.ifPresent(points -> ranked.add(new Ranked(entry, points)));
        }
        ranked.sort(Comparator.comparingInt(Ranked::score).reversed());
        return ranked.stream().map(Ranked::entry).toList();
    }

    private static OptionalInt score(Entry entry, String[] words) {
        List<String> names = new ArrayList<>(List.of(plain(entry.name()), plain(entry.other())));
        entry.command().keys().forEach(key -> names.add(plain(key.caps())));
        int sum = 0;
        for (String word : words) {
            int best = names.stream().mapToInt(name -> score(name, word)).max().orElse(0);
            if (best == 0) {
                return OptionalInt.empty();
            }
            sum += best;
        }
        return OptionalInt.of(sum);
    }

    private static int score(String name, String word) {
        String framed = " " + name + " ";
        if (framed.contains(" " + word + " ")) {
            return WHOLE_WORD;
        }
        if (framed.contains(" " + word)) {
            return WORD_BEGINS;
        }
        return name.contains(word) ? INSIDE : scattered(name, word);
    }

    /** Its letters in their order, with few others between them: "expdf" finds "export pdf". */
    private static int scattered(String name, String word) {
        int from = (" " + name).indexOf(" " + word.charAt(0));
        if (from < 0 || word.length() < 2) {
            return 0;
        }
        int at = from;
        int gaps = 0;
        for (int i = 1; i < word.length(); i++) {
            int next = name.indexOf(word.charAt(i), at + 1);
            if (next < 0) {
                return 0;
            }
            gaps += next - at - 1;
            at = next;
        }
        return gaps > MOST_GAPS ? 0 : SCATTERED + MOST_GAPS - gaps;
    }

    /** Case, nukta and the two nasal signs make no difference; punctuation parts words. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace("़", "").replace('ँ', 'ं')
                .replaceAll("[…:,()+]", " ").replaceAll("\\s+", " ");
    }
}
