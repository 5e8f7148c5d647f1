package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import milaan.facts.OrdinalFact;
import milaan.text.WordLists;

/** Reads ordinals: तीसरा, 21वां, 4थे, पच्चीसवीं, third, twenty-first, 21st. */
final class OrdinalReader {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Set<String> endings;
    private final Set<String> wordEndings;

    /** @param to token after the last */
    record Found(OrdinalFact fact, int to) { }

    private final NumeralReader numerals;
    private final Tables tables;

    OrdinalReader(NumeralReader numerals, Tables tables, WordLists lists) {
        this.numerals = numerals;
        this.tables = tables;
        this.endings = lists.of("ordinal-endings");
        this.wordEndings = lists.of("ordinal-endings-of-words");
    }

    Optional<Found> at(Line line, int i) {
        if (!line.free(i)) {
            return Optional.empty();
        }
        if (line.isNumber(i)) {
            boolean ending = line.free(i + 1) && endings.contains(line.word(i + 1))
                    && (line.glued(i) || wordEndings.contains(line.word(i + 1)));
            boolean hyphen = line.joins(i + 1) && endings.contains(line.word(i + 2));
            return !ending && !hyphen ? Optional.empty()
                    : Figures.at(line, i).flatMap(n -> found(line, i, hyphen ? i + 3 : i + 2, n.value()));
        }
        Optional<BigDecimal> own = word(line.word(i));
        if (own.isPresent()) {
            return found(line, i, i + 1, own.get());
        }
        return numerals.at(line, i).filter(n -> n.spelled() && !n.part()).flatMap(n -> after(line, n));
    }

    /** Twenty-first, two hundredth, एक सौ पांचवां. */
    private Optional<Found> after(Line line, Numeral n) {
        int next = line.joins(n.to()) ? n.to() + 1 : n.to();
        if (!line.free(next) || n.value().compareTo(BigDecimal.TEN) < 0 && !line.word(next).startsWith("hundredth")) {
            return Optional.empty();
        }
        return word(line.word(next)).filter(v -> v.compareTo(BigDecimal.valueOf(100)) >= 0
                        || n.value().remainder(BigDecimal.TEN).signum() == 0)
                .flatMap(v -> found(line, n.from(), next + 1,
                        v.compareTo(BigDecimal.valueOf(100)) >= 0 ? n.value().multiply(v) : n.value().add(v)));
    }

    private Optional<BigDecimal> word(String norm) {
        Integer listed = tables.ordinals().get(norm);
        if (listed != null) {
            return Optional.of(BigDecimal.valueOf(listed));
        }
        for (String ending : wordEndings) {
            if (norm.endsWith(ending) && norm.length() > ending.length() + 1) {
                return numerals.words().word(norm.substring(0, norm.length() - ending.length()))
                        .filter(w -> w.role() == Words.Role.WHOLE || w.role() == Words.Role.HUNDRED)
                        .map(Words.Word::value);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> found(Line line, int from, int to, BigDecimal value) {
        return value.compareTo(LARGEST) > 0 || value.stripTrailingZeros().scale() > 0 ? Optional.empty()
                : Optional.of(new Found(new OrdinalFact(line.span(from, to), value.intValue()), to));
    }
}
