package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Optional;
import milaan.facts.number.FractionReader.Fraction;
import milaan.facts.number.Words.Role;
import milaan.facts.number.Words.Word;

/** One attempt to read a numeral: a place in a line, and what has been read so far. Used once. */
final class NumeralReading {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Line line;
    private final int from;
    private final NumeralReader reader;
    private final Words words;
    private final Sum sum = new Sum();
    private int at;
    private boolean figures;
    private boolean part;
    /** The last part was written in figures, so that k, mn, cr may follow. */
    private boolean justFigures;

    NumeralReading(Line line, int from, NumeralReader reader) {
        this.line = line;
        this.from = from;
        this.reader = reader;
        this.words = reader.words();
        this.at = from;
    }

    Optional<Numeral> read() {
        boolean more = true;
        while (more) {
            more = step();
        }
        return sum.started() ? Optional.of(new Numeral(sum.value(), from, at, sum.scale(), !figures, part))
                : Optional.empty();
    }

    private boolean step() {
        if (sum.started() && isAnd(at)) {
            return and();
        }
        boolean joined = sum.started() && line.joins(at);
        int i = joined ? at + 1 : at;
        if (!line.free(i)) {
            return false;
        }
        Optional<Numeral> digits = Figures.at(line, i);
        if (digits.isPresent()) {
            return !joined && takeFigures(digits.get());
        }
        Optional<Word> word = sum.started() ? words.wordAfterNumber(line.word(i)) : words.word(line.word(i));
        boolean taken = word.isPresent() ? take(word.get(), i, joined) : sum.started() ? capitalM(i) : article(i);
        if (taken && at <= i) {
            at = i + 1;
            justFigures = false;
        }
        return taken;
    }

    private boolean take(Word word, int i, boolean joined) {
        return switch (word.role()) {
            case WHOLE -> !joined && !isVerbGive(i) && sum.add(word.value());
            case DIGIT -> sum.add(word.value());
            case TENS -> !joined && (sum.addTens(word.value()) || digitFollows(i) && sum.spokenHundred(word.value()));
            case HUNDRED -> sum.hundred();
            case SCALE, SCALE_ONLY_AFTER -> sum.scale(word.value());
            case ABBREVIATION -> justFigures && sum.scale(word.value());
            case GROUP, GROUP_ONLY_AFTER -> sum.group(word.value());
            case MIXED -> !sum.started() && sum.add(word.value());
            case ADD -> !sum.started() && adding(word.value(), i);
            case HALF, PART, PART_OF_ONE -> false;
        };
    }

    private boolean digitFollows(int i) {
        int next = line.joins(i + 1) ? i + 2 : i + 1;
        return words.word(line.word(next)).filter(w -> w.role() == Role.DIGIT).isPresent() && !line.isHyphen(next + 1);
    }

    /** दो at the end of a clause is "give". */
    private boolean isVerbGive(int i) {
        String next = line.word(i + 1);
        return line.word(i).equals("दो") && !sum.started() && i > 0 && line.isWord(i - 1)
                && (next.isEmpty() || "।!?,\"”'".contains(next));
    }

    private boolean takeFigures(Numeral digits) {
        boolean first = !sum.started();
        if (!first) {
            boolean whole = digits.value().stripTrailingZeros().scale() <= 0;
            boolean hindi = line.word(at - 1).charAt(0) >= 0x900;
            boolean scaled = words.wordAfterNumber(line.word(digits.to()))
                    .filter(w -> w.role() == Role.HUNDRED || w.role() == Role.SCALE).isPresent();
            if (!whole || !hindi && !scaled) {
                return false;
            }
        }
        if (!sum.add(digits.value())) {
            return false;
        }
        figures = true;
        justFigures = true;
        part |= first && digits.part();
        at = digits.to();
        return true;
    }

    /** "a hundred": the article counts only before a hundred, a scale or a bundle. */
    private boolean article(int i) {
        boolean counts = (line.word(i).equals("a") || line.word(i).equals("an")) && line.free(i + 1)
                && words.word(line.word(i + 1)).filter(w -> w.role() == Role.HUNDRED || w.role() == Role.SCALE
                        || w.role() == Role.GROUP).isPresent();
        return counts && sum.add(BigDecimal.ONE);
    }

    /** "10M": the letter is a million only as a capital; "m" is a metre. */
    private boolean capitalM(int i) {
        return justFigures && line.written(i).equals("M") && sum.scale(MILLION);
    }

    /** साढ़े तीन, पौने दो; सवा alone and before a scale is one and a quarter. */
    private boolean adding(BigDecimal quarter, int i) {
        int next = i + 1;
        Optional<BigDecimal> base = Figures.at(line, next).filter(n -> n.to() == next + 1).map(Numeral::value)
                .or(() -> words.word(line.word(next)).filter(w -> w.role() == Role.WHOLE).map(Word::value));
        if (base.isPresent() && line.free(next)) {
            figures = line.isNumber(next);
            at = next + 1;
            return sum.add(base.get().add(quarter));
        }
        boolean half = quarter.compareTo(new BigDecimal("0.5")) == 0;
        return !half && sum.add(BigDecimal.ONE.add(quarter));
    }

    private boolean isAnd(int i) {
        return line.free(i) && (line.word(i).equals("and") || line.word(i).equals("और"));
    }

    private boolean and() {
        Optional<Fraction> fraction = reader.fractions().at(line, at + 1);
        if (fraction.isPresent()) {
            Fraction f = fraction.get();
            boolean plain = sum.scale().compareTo(BigDecimal.ONE) == 0;
            if (plain && f.scale().compareTo(BigDecimal.ONE) != 0) {
                sum.finishScaled(f.value(), f.scale());
            } else {
                sum.finish(f.scale().compareTo(BigDecimal.ONE) == 0 && sum.bound().signum() > 0
                        ? f.value().multiply(sum.scale()) : f.product());
            }
            at = f.to();
            return false;
        }
        boolean english = line.word(at).equals("and");
        Optional<Numeral> next = reader.at(line, at + 1).filter(n -> n.spelled() || !english && figures);
        if (next.isEmpty() || sum.bound().signum() == 0) {
            return false;
        }
        Numeral n = next.get();
        if (n.value().compareTo(sum.bound()) < 0) {
            sum.finish(n.value());
            at = n.to();
            return false;
        }
        // "one hundred and sixty-one thousand": the rest belongs under the same thousand.
        boolean under = english && n.scale().signum() > 0 && n.value().compareTo(n.scale().multiply(sum.bound())) < 0
                && n.scale().compareTo(BigDecimal.ONE) > 0 && sum.bound().intValue() == 100;
        if (under) {
            at++;
        }
        return under;
    }
}
