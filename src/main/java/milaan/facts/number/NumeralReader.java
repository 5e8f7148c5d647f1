package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Optional;
import milaan.facts.number.Words.Role;

/**
 * The grammar of numbers in both languages, in figures, words or a mixture: 12,34,567; डेढ़ लाख; एक हजार पांच सौ;
 * four hundred and five; 1.2 million; दो-तिहाई; five and a half. Reads the longest numeral at a place; whether it
 * counts anything (एक, one) is for others to say.
 */
final class NumeralReader {

    private final Words words;
    private final FractionReader fractions;

    NumeralReader(Words words) {
        this.words = words;
        this.fractions = new FractionReader(words);
    }

    /** The numeral that begins at token {@code i}. */
    Optional<Numeral> at(Line line, int i) {
        if (isEach(line, i)) {
            return at(line, i + 2).map(n -> new Numeral(n.value(), i, n.to(), n.scale(), n.spelled(), n.part()));
        }
        Optional<FractionReader.Fraction> fraction = fractions.at(line, i);
        if (fraction.isPresent()) {
            FractionReader.Fraction f = fraction.get();
            boolean part = f.scale().compareTo(BigDecimal.ONE) == 0;
            return Optional.of(new Numeral(f.product(), i, f.to(), f.scale(), !line.isNumber(i), part));
        }
        return new NumeralReading(line, i, this).read().map(n -> withPoint(line, n));
    }

    /** दस-दस लाख, 5-5 हजार: so much each. Figures alone are a score (1-1). */
    private boolean isEach(Line line, int i) {
        if (!line.free(i) || !line.joins(i + 1) || !line.word(i).equals(line.word(i + 2)) || !line.free(i + 2)) {
            return false;
        }
        boolean spelled = line.isWord(i) && line.word(i).charAt(0) >= 0x900 && words.word(line.word(i)).isPresent();
        String next = line.word(i + 3);
        return spelled || line.isNumber(i) && !next.isEmpty() && next.charAt(0) >= 0x900
                && words.wordAfterNumber(next).filter(w -> w.role() == Role.HUNDRED || w.role() == Role.SCALE).isPresent();
    }

    Words words() {
        return words;
    }

    FractionReader fractions() {
        return fractions;
    }

    /** Two point five, दो दशमलव पांच. */
    private Numeral withPoint(Line line, Numeral n) {
        String point = line.word(n.to());
        if (!n.spelled() || !point.equals("दशमलव") && !point.equals("पोइंट") && !point.equals("point")) {
            return n;
        }
        StringBuilder decimals = new StringBuilder();
        int i = n.to() + 1;
        while (line.free(i) && words.word(line.word(i)).filter(w -> isDecimal(w)).isPresent()) {
            decimals.append(words.word(line.word(i)).get().value().toPlainString());
            i++;
            if (decimals.length() > 1 && i == n.to() + 2) {
                break;
            }
        }
        return decimals.isEmpty() ? n : new Numeral(n.value().add(new BigDecimal("0." + decimals)), n.from(), i,
                BigDecimal.ONE, true, false);
    }

    private static boolean isDecimal(Words.Word word) {
        return word.role() == Role.WHOLE || word.role() == Role.DIGIT;
    }
}
