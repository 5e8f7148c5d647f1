package milaan.facts.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads spelled numbers (दो हजार अठारह, उन्नीस सौ एक, twenty-five) and years (nineteen seventy-two). */
final class Numerals {

    /** @param end position after the last token read */
    record Spelled(long value, int end) { }

    private final Vocabulary words;

    Numerals(Vocabulary words) {
        this.words = words;
    }

    /** The longest spelled number at {@code i}. */
    Optional<Spelled> spelled(TokenRow row, int i) {
        List<Spelled> steps = steps(row, i);
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** The spelled numbers at {@code i}, shorter ones first: each is a whole number by itself. */
    private List<Spelled> steps(TokenRow row, int i) {
        List<Spelled> found = new ArrayList<>();
        long total = 0;
        long current = 0;
        boolean unitsTaken = false;
        int at = i;
        while (true) {
            int next = at;
            if (at > i && (row.norm(at).equals("-") && row.adjacent(at) && row.adjacent(at + 1)
                    || row.norm(at).equals("and") && current % 100 == 0)) {
                next++;
            }
            List<Vocabulary.Term> terms = words.at("numeral", row, next);
            if (terms.isEmpty()) {
                return found;
            }
            long value = Long.parseLong(terms.getFirst().value());
            if (value < 100) {
                boolean tens = current % 100 >= 20 && current % 10 == 0 && value < 10 && row.norm(next).charAt(0) < 0x80;
                if (unitsTaken && !tens || next > at && !tens && row.norm(at).equals("-")) {
                    return found;
                }
                current += value;
                unitsTaken = true;
            } else if (value == 100) {
                if (current >= 100) {
                    return found;
                }
                current = Math.max(1, current) * 100;
                unitsTaken = false;
            } else {
                if (value > 1_000_000_000L || total > 0 && value >= 100_000) {
                    return found;
                }
                total += Math.max(1, current) * value;
                current = 0;
                unitsTaken = false;
            }
            at = terms.getFirst().end();
            found.add(new Spelled(total + current, at));
        }
    }

    /** A year in words: a number of four figures, or two pairs. */
    Optional<Spelled> year(TokenRow row, int i) {
        Optional<Spelled> first = spelled(row, i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        long value = first.get().value();
        if (value >= 1000 && value < 2200) {
            return first;
        }
        int at = first.get().end();
        if (value >= 11 && value <= 20 && row.norm(i).charAt(0) < 0x80) {
            return spelled(row, row.norm(at).equals("-") ? at + 1 : at).filter(s -> s.value() >= 10 && s.value() < 100)
                    .map(s -> new Spelled(value * 100 + s.value(), s.end()));
        }
        return Optional.empty();
    }
}
