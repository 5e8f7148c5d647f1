package milaan.facts.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import milaan.facts.number.Words.Role;
import milaan.facts.number.Words.Word;

/** Reads fractions in words: आधा, दो-तिहाई, three quarters, one third, half a million (the scale is kept apart). */
final class FractionReader {

    /** @param scale the scale or bundle that the fraction is of; one where it is of nothing named */
    record Fraction(BigDecimal value, BigDecimal scale, int to) {

        BigDecimal product() {
            return value.multiply(scale);
        }
    }

    private static final BigDecimal LARGEST_OVER = BigDecimal.valueOf(20);

    private final Words words;

    FractionReader(Words words) {
        this.words = words;
    }

    Optional<Fraction> at(Line line, int i) {
        if (!line.free(i)) {
            return Optional.empty();
        }
        Optional<Word> first = words.word(line.word(i));
        if (first.filter(w -> w.role() == Role.HALF || w.role() == Role.PART && hindi(line, i)).isPresent()) {
            return Optional.of(scaled(line, first.get(), BigDecimal.ONE, i + 1));
        }
        if (line.word(i).equals("quarter")) {
            // "quarter million"; a quarter alone is three months or a part of a town
            return Optional.of(scaled(line, first.orElseThrow(), BigDecimal.ONE, i + 1))
                    .filter(f -> f.scale().compareTo(BigDecimal.ONE) != 0);
        }
        boolean article = line.word(i).equals("a") || line.word(i).equals("an");
        Optional<BigDecimal> over = article ? Optional.of(BigDecimal.ONE) : over(line, i, first);
        int next = line.joins(i + 1) ? i + 2 : i + 1;
        if (over.isEmpty() || !line.free(next) || line.isNumber(i) && !hindi(line, next)) {
            return Optional.empty();
        }
        BigDecimal n = over.get();
        return words.word(line.word(next)).filter(w -> divides(w, n)).map(w -> scaled(line, w, n, next + 1))
                .filter(f -> !article || line.word(next).equals("half") || line.word(next).endsWith("illionth") || line.word(f.to()).equals("of")
                        || f.scale().compareTo(BigDecimal.ONE) != 0 || line.word(i - 1).equals("and"));
    }

    private static Optional<BigDecimal> over(Line line, int i, Optional<Word> first) {
        Optional<BigDecimal> figure = line.isNumber(i) ? Figures.at(line, i).map(Numeral::value) : Optional.empty();
        return figure.or(() -> first.filter(w -> w.role() == Role.DIGIT || w.role() == Role.WHOLE).map(Word::value))
                .filter(v -> v.signum() > 0 && v.compareTo(LARGEST_OVER) <= 0);
    }

    private static boolean divides(Word word, BigDecimal over) {
        boolean one = over.compareTo(BigDecimal.ONE) == 0;
        return word.role() == Role.PART || one && (word.role() == Role.PART_OF_ONE || word.role() == Role.HALF);
    }

    private Fraction scaled(Line line, Word under, BigDecimal over, int to) {
        BigDecimal value = over.divide(under.value(), MathContext.DECIMAL64);
        int next = line.word(to).equals("a") || line.word(to).equals("an") || line.joins(to) ? to + 1 : to;
        return words.word(line.word(next)).filter(w -> line.free(next) && (w.role() == Role.SCALE
                        || w.role() == Role.GROUP || w.role() == Role.HUNDRED && next > to))
                .map(w -> new Fraction(value, w.value(), next + 1))
                .orElse(new Fraction(value, BigDecimal.ONE, to));
    }

    private static boolean hindi(Line line, int i) {
        return !line.word(i).isEmpty() && line.word(i).charAt(0) >= 0x900;
    }
}
