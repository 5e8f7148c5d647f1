package milaan.facts.number;

import java.util.Optional;
import java.util.Set;
import milaan.facts.number.Tables.Counted;
import milaan.text.Phrases;
import milaan.text.WordLists;

/**
 * Finds what a number counts. The noun after it says it (12 seats), unless it is persons and a verb in the same clause
 * says what became of them (12 लोगों की मौत, killing 12 people).
 */
final class CountedReader {

    private static final int NOUN_REACH = 4;
    private static final int FATE_REACH = 7;
    private static final int BACK_REACH = 5;
    private static final int LONGEST_ASIDE = 12;
    private final Set<String> stops;
    private final Set<String> fateStops;
    private final Set<String> asides;

    private final Tables tables;
    private final NumeralReader numerals;

    CountedReader(Tables tables, NumeralReader numerals, WordLists lists) {
        this.tables = tables;
        this.numerals = numerals;
        this.stops = lists.of("counted-stops");
        this.fateStops = lists.of("counted-fate-stops");
        this.asides = lists.of("counted-asides");
    }

    Optional<String> of(Line line, Quantity q) {
        Optional<Phrases.Match<Counted>> noun = forward(line, q.to(), NOUN_REACH, stops, "");
        if (noun.isPresent() && !noun.get().value().family().equals("person")) {
            return noun.map(m -> m.value().concept());
        }
        Optional<String> before = adjacentFate(line, q.from());
        if (before.isPresent()) {
            return before;
        }
        int from = afterAside(line, noun.map(Phrases.Match::end).orElse(q.to()));
        Optional<String> fate = forward(line, from, FATE_REACH, fateStops, "fate").map(m -> m.value().concept());
        return fate.or(() -> noun.isPresent() ? Optional.empty() : toll(line, q.from()))
                .or(() -> noun.map(m -> m.value().concept()));
    }

    private Optional<Phrases.Match<Counted>> forward(Line line, int from, int reach, Set<String> stops, String family) {
        for (int i = from; i < Math.min(line.size(), from + reach); i++) {
            if (stops.contains(line.word(i)) || line.isNumber(i) || isNumeral(line, i)) {
                return Optional.empty();
            }
            Optional<Phrases.Match<Counted>> match = tables.counted().at(line.tokens(), i)
                    .filter(m -> family.isEmpty() || m.value().family().equals(family));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** "Six people, including two children, died": behind what commas enclose. */
    private int afterAside(Line line, int i) {
        if (!line.word(i).equals(",") || !asides.contains(line.word(i + 1))) {
            return i;
        }
        for (int k = i + 2; k < Math.min(line.size(), i + LONGEST_ASIDE); k++) {
            if (line.word(k).equals(",")) {
                return k + 1;
            }
        }
        return i;
    }

    private boolean isNumeral(Line line, int i) {
        return numerals.words().word(line.word(i)).isPresent() && !line.word(i).equals("एक") && !line.word(i).equals("one");
    }

    /** "killed 12", "injuring at least 12 people": the verb right before, bounding words between. */
    private Optional<String> adjacentFate(Line line, int from) {
        int end = tables.boundsBefore().endingAt(line.tokens(), from).map(Phrases.Match::start).orElse(from);
        return tables.counted().endingAt(line.tokens(), end).map(Phrases.Match::value)
                .filter(c -> c.family().equals("fate") && !line.word(end - 1).isEmpty()
                        && line.word(end - 1).charAt(0) < 0x900).map(Counted::concept);
    }

    /** "the death toll rose to 12", "मृतकों की संख्या 12". */
    private Optional<String> toll(Line line, int from) {
        for (int i = from - 1; i >= Math.max(0, from - BACK_REACH); i--) {
            if (line.isNumber(i) || line.word(i).equals("।") || line.word(i).equals(",")) {
                return Optional.empty();
            }
            Optional<Counted> fate = tables.counted().at(line.tokens(), i).map(Phrases.Match::value)
                    .filter(c -> c.family().equals("fate"));
            boolean count = line.word(i + 2).equals("संख्या") || line.word(i).equals("death") || line.word(i).equals("toll");
            if (fate.isPresent() && count) {
                return fate.map(Counted::concept);
            }
        }
        return Optional.empty();
    }
}
