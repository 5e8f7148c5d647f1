package milaan.facts.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads figures: any grouping, decimals with either separator, groups parted by spaces, fractions. */
final class Figures {

    private static final Map<String, BigDecimal> SIGNS = Map.of("½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"),
            "¾", new BigDecimal("0.75"), "⅓", fraction(1, 3), "⅔", fraction(2, 3), "⅛", new BigDecimal("0.125"));
    private static final Pattern THREE = Pattern.compile("\\d{3}");
    private static final Pattern EUROPEAN = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}|\\d{1,3}(\\.\\d{3})+,\\d+");

    private Figures() { }

    static BigDecimal fraction(long over, long under) {
        return BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL64);
    }

    /** The number written in figures at {@code i}. */
    static Optional<Numeral> at(Line line, int i) {
        if (!line.free(i)) {
            return Optional.empty();
        }
        if (SIGNS.containsKey(line.word(i))) {
            return Optional.of(new Numeral(SIGNS.get(line.word(i)), i, i + 1, BigDecimal.ONE, false, true));
        }
        // ".08": a point before which nothing stands
        if (line.word(i).equals(".") && line.isNumber(i + 1) && line.glued(i) && !line.glued(i - 1)
                && !line.word(i + 1).contains(",")) {
            return value("0." + line.word(i + 1)).map(v -> numeral(v, i, i + 2));
        }
        if (!line.isNumber(i)) {
            return Optional.empty();
        }
        int spaced = spacedEnd(line, i);
        if (spaced > i + 1) {
            StringBuilder all = new StringBuilder();
            for (int k = i; k < spaced; k++) {
                all.append(line.word(k));
            }
            return value(all.toString()).map(v -> numeral(v, i, spaced));
        }
        return value(line.word(i)).map(v -> withFraction(line, numeral(v, i, i + 1)));
    }

    private static Numeral numeral(BigDecimal value, int from, int to) {
        return new Numeral(value, from, to, BigDecimal.ONE, false, false);
    }

    /** 2 1/4, 3/4, 2½; 7 3 / 4. */
    private static Numeral withFraction(Line line, Numeral n) {
        int next = n.to();
        if (line.free(next) && SIGNS.containsKey(line.word(next))) {
            return new Numeral(n.value().add(SIGNS.get(line.word(next))), n.from(), next + 1, BigDecimal.ONE, false, false);
        }
        Optional<BigDecimal> own = over(line, n.from());
        if (own.isPresent()) {
            return new Numeral(own.get(), n.from(), n.from() + 3, BigDecimal.ONE, false, true);
        }
        if (line.free(next) && !line.glued(next - 1) && over(line, next).isPresent()) {
            return numeral(n.value().add(over(line, next).get()), n.from(), next + 3);
        }
        return n;
    }

    /** A proper fraction with small numbers; not 24/7, 150/3 or 26/11. */
    private static Optional<BigDecimal> over(Line line, int i) {
        if (!line.isNumber(i) || !line.word(i + 1).equals("/") && !line.word(i + 1).equals("⁄") || !line.isNumber(i + 2) || !line.free(i + 2)
                || line.word(i + 3).equals("/") || line.word(i).length() > 2 || line.word(i + 2).length() > 2) {
            return Optional.empty();
        }
        int a = Integer.parseInt(line.word(i));
        int b = Integer.parseInt(line.word(i + 2));
        return a > 0 && a < b && !(a == 9 && b == 11) ? Optional.of(fraction(a, b)) : Optional.empty();
    }

    /** 1 414 021 100: at least two groups of three after one to three figures. */
    private static int spacedEnd(Line line, int i) {
        if (line.word(i).length() > 3 || line.word(i).startsWith("0") || !line.word(i).chars().allMatch(Character::isDigit)) {
            return i + 1;
        }
        int k = i + 1;
        while (line.isNumber(k) && line.free(k) && THREE.matcher(line.word(k)).matches()
                && line.tokens().get(k).span().start() - line.tokens().get(k - 1).span().end() == 1) {
            k++;
        }
        return k - i >= 3 && !line.isNumber(k) ? k : i + 1;
    }

    private static Optional<BigDecimal> value(String written) {
        String s = written;
        if (EUROPEAN.matcher(s).matches()) {
            s = s.replace(".", "").replace(',', '.');
        } else if (s.chars().filter(c -> c == '.').count() > 1) {
            return Optional.empty();
        } else if (s.indexOf(',') == s.lastIndexOf(',') && s.indexOf(',') > 0 && !s.contains(".")
                && s.length() - s.indexOf(',') == 3) {
            s = s.replace(',', '.');
        } else {
            s = s.replace(",", "");
        }
        return s.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(s));
    }
}
