package milaan.facts.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import milaan.facts.NumberFact.Kind;
import milaan.text.Phrases;
import milaan.text.WordLists;

/** Looks beside a numeral for a sign, a currency, a unit or a percentage. */
final class QuantityReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal INCHES = BigDecimal.valueOf(12);
    /** INR, but not रुपया. */
    private static final int LONGEST_CODE = 3;

    private final Set<String> minus;
    private final Set<String> ambiguousPound;
    private final Set<String> weightWords;
    private final Tables tables;
    private final NumeralReader numerals;

    QuantityReader(Tables tables, NumeralReader numerals, WordLists lists) {
        this.numerals = numerals;
        this.tables = tables;
        this.minus = lists.of("minus");
        this.ambiguousPound = lists.of("ambiguous-pound");
        this.weightWords = lists.of("weight-words");
    }

    Quantity read(Line line, Numeral numeral) {
        Quantity q = before(line, Quantity.bare(numeral));
        return q.currency().isPresent() ? afterPrefixed(line, q) : after(line, q);
    }

    private Quantity before(Line line, Quantity q) {
        int start = q.from();
        Optional<Phrases.Match<String>> currency = tables.currencies().endingAt(line.tokens(), start)
                .filter(m -> allFree(line, m.start(), m.end())).filter(m -> !isSubject(line, m, q));
        if (currency.isPresent()) {
            return new Quantity(q.numeral(), currency.get().start(), q.to(), Kind.MONEY, Optional.empty(),
                    Optional.of(currency.get().value()));
        }
        if (millionCode(line, start - 1).isPresent()) {
            return new Quantity(q.numeral(), start - 1, q.to(), Kind.MONEY, Optional.empty(), millionCode(line, start - 1))
                    .withValue(q.numeral().value().multiply(MILLION));
        }
        boolean word = minus.contains(line.word(start - 1)) && line.free(start - 1);
        boolean sign = (line.word(start - 1).equals("-") || line.word(start - 1).equals("−"))
                && line.free(start - 1) && (start == 1 || line.glued(start - 1) && !line.glued(start - 2)
                && !line.isNumber(start - 2) && !line.isHyphen(start - 2));
        return word || sign ? new Quantity(negated(q), start - 1, q.to(), q.kind(), q.unit(), q.currency()) : q;
    }

    /** "रुपया 12 पैसे गिरा", "the dollar 3 per cent": the word before is what rose or fell, the amount has its own unit. */
    private boolean isSubject(Line line, Phrases.Match<String> currency, Quantity q) {
        boolean word = line.written(currency.end() - 1).codePoints().allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK) && line.word(currency.end() - 1).length() > LONGEST_CODE;
        return word && after(line, q).currency().or(() -> after(line, q).unit()).isPresent()
                && !after(line, q).currency().filter(c -> c.equals(currency.value()) && after(line, q).unit().isEmpty()).isPresent();
    }

    private static Numeral negated(Quantity q) {
        Numeral n = q.numeral();
        return new Numeral(n.value().negate(), n.from(), n.to(), n.scale(), n.spelled(), n.part());
    }

    /** $10m, £5b: single letters are scales beside a currency. */
    private Quantity afterPrefixed(Line line, Quantity q) {
        String next = line.word(q.to());
        boolean plain = q.numeral().scale().compareTo(BigDecimal.ONE) == 0 && line.free(q.to());
        if (plain && (next.equals("m") || next.equals("mm"))) {
            return scaled(q, MILLION);
        }
        if (plain && (next.equals("b") || next.equals("bn"))) {
            return scaled(q, MILLION.multiply(THOUSAND));
        }
        // "Rs 500 रुपये", "US$ 5 dollars": said twice
        return tables.currencies().at(line.tokens(), q.to()).filter(m -> Character.isLetter(line.word(m.start()).charAt(0))
                        && m.value().equals(q.currency().orElseThrow()) && allFree(line, m.start(), m.end()))
                .map(m -> new Quantity(q.numeral(), q.from(), m.end(), q.kind(), q.unit(), q.currency()))
                .orElseGet(() -> line.word(q.to()).equals("and") ? withHundredths(line, q) : q);
    }

    private static Quantity scaled(Quantity q, BigDecimal by) {
        Numeral n = q.numeral();
        Numeral m = new Numeral(n.value().multiply(by), n.from(), n.to() + 1, by, n.spelled(), false);
        return new Quantity(m, q.from(), n.to() + 1, q.kind(), q.unit(), q.currency());
    }

    private Quantity after(Line line, Quantity q) {
        // "half a kilogram"
        boolean article = q.numeral().part() && (line.word(q.to()).equals("a") || line.word(q.to()).equals("an"))
                && tables.units().at(line.tokens(), q.to() + 1).isPresent();
        int next = line.joins(q.to()) || article ? q.to() + 1 : q.to();
        if (!line.free(next)) {
            return q;
        }
        Optional<Quantity> percent = tables.percents().at(line.tokens(), next)
                .map(m -> new Quantity(q.numeral(), q.from(), m.end(), m.value(), q.unit(), q.currency()));
        return percent.or(() -> minor(line, q, next)).or(() -> longest(line, q, next)).or(() -> inMillions(line, q, next))
                .orElse(q);
    }

    private Optional<Quantity> minor(Line line, Quantity q, int next) {
        return tables.minors().at(line.tokens(), next).map(m -> new Quantity(q.numeral(), q.from(), m.end(), Kind.MONEY,
                Optional.of(m.value().unit()), Optional.of(m.value().code())));
    }

    private Optional<Quantity> longest(Line line, Quantity q, int next) {
        Optional<Phrases.Match<String>> currency = tables.currencies().at(line.tokens(), next)
                .filter(m -> allFree(line, m.start(), m.end()) && !isWeight(line, q, m.start()));
        Optional<Phrases.Match<String>> unit = unit(line, q, next);
        int currencyEnd = currency.map(Phrases.Match::end).orElse(0);
        if (unit.isPresent() && unit.get().end() >= currencyEnd) {
            return Optional.of(measured(line, q, unit.get()));
        }
        return currency.map(m -> withHundredths(line, scaledBehind(line, new Quantity(q.numeral(), q.from(), m.end(), Kind.MONEY,
                Optional.empty(), Optional.of(m.value())))));
    }

    /** "200 डॉलर बिलियन", as hurried hands translate $200 billion. */
    private Quantity scaledBehind(Line line, Quantity q) {
        Numeral n = q.numeral();
        return n.scale().compareTo(BigDecimal.ONE) != 0 || !line.free(q.to()) ? q : numerals.words().word(line.word(q.to()))
                .filter(w -> w.role() == Words.Role.SCALE && line.word(q.to()).charAt(0) >= 0x900)
                .map(w -> new Quantity(new Numeral(n.value().multiply(w.value()), n.from(), n.to(), w.value(), n.spelled(), n.part()),
                        q.from(), q.to() + 1, q.kind(), q.unit(), q.currency())).orElse(q);
    }

    /** "15 dollars and 50", where nothing follows that the 50 could count. */
    private Quantity withHundredths(Line line, Quantity q) {
        boolean plain = q.numeral().value().stripTrailingZeros().scale() <= 0 && q.numeral().scale().intValue() == 1;
        int next = line.word(q.to()).equals("and") ? q.to() + 1 : q.to();
        Optional<Numeral> rest = plain ? numerals.at(line, next) : Optional.empty();
        return rest.filter(n -> n.value().compareTo(BigDecimal.TEN) >= 0 && n.value().compareTo(HUNDRED) < 0
                        && n.value().stripTrailingZeros().scale() <= 0
                        && (line.word(n.to()).isEmpty() || ".।,!?".contains(line.word(n.to()))))
                .map(n -> new Quantity(q.numeral(), q.from(), n.to(), q.kind(), q.unit(), q.currency())
                        .withValue(q.numeral().value().add(n.value().movePointLeft(2)))).orElse(q);
    }

    private Optional<Phrases.Match<String>> unit(Line line, Quantity q, int next) {
        if (ambiguousPound.contains(line.word(next)) && isWeight(line, q, next)) {
            return Optional.of(new Phrases.Match<>("pound", next, next + 1));
        }
        // A letter alone is a unit only right after figures.
        return tables.units().at(line.tokens(), next).filter(m -> allFree(line, m.start(), m.end()))
                .filter(m -> m.end() > m.start() + 1 || line.word(next).length() > 1 || line.word(next).charAt(0) > 0x7F
                        || line.isNumber(next - 1) && (line.glued(next - 1) || line.word(next).equals("m"))
                        && (line.written(next).equals(line.word(next)) || line.word(next).equals("l")));
    }

    /** Five feet two inches is one length. */
    private Quantity measured(Line line, Quantity q, Phrases.Match<String> unit) {
        Quantity alone = new Quantity(q.numeral(), q.from(), unit.end(), Kind.MEASURE, Optional.of(unit.value()),
                Optional.empty());
        if (!unit.value().equals("foot")) {
            return alone;
        }
        int next = line.joins(unit.end()) ? unit.end() + 1 : unit.end();
        Optional<Numeral> more = line.free(next) ? Figures.at(line, next).filter(n -> n.value().compareTo(INCHES) < 0) : Optional.empty();
        return more.flatMap(n -> inchesEnd(line, unit, n).map(end -> new Quantity(q.numeral(), q.from(), end, Kind.MEASURE, alone.unit(),
                Optional.empty()).withValue(q.numeral().value().add(n.value().divide(INCHES, java.math.MathContext.DECIMAL64)))))
                .orElse(alone);
    }

    /** Behind the inches: 5 feet 2 inches, 2 ft 6 in, 6-foot-6. */
    private Optional<Integer> inchesEnd(Line line, Phrases.Match<String> feet, Numeral inches) {
        boolean shortly = line.word(feet.start()).startsWith("ft") && line.word(inches.to()).equals("in");
        return tables.units().at(line.tokens(), line.joins(inches.to()) ? inches.to() + 1 : inches.to())
                .filter(m -> m.value().equals("inch")).map(Phrases.Match::end)
                .or(() -> shortly ? Optional.of(inches.to() + 1) : Optional.empty())
                .or(() -> line.joins(feet.end()) ? Optional.of(inches.to()) : Optional.empty());
    }

    private Optional<Quantity> inMillions(Line line, Quantity q, int i) {
        return millionCode(line, i).map(code -> new Quantity(q.numeral(), q.from(), i + 1, Kind.MONEY, Optional.empty(),
                Optional.of(code)).withValue(q.numeral().value().multiply(MILLION)));
    }

    /** MUSD, MEUR: a million of it. */
    private Optional<String> millionCode(Line line, int i) {
        return line.free(i) && line.word(i).length() == 4 && line.written(i).matches("M[A-Z]{3}")
                ? tables.codes(line.word(i).substring(1)) : Optional.empty();
    }

    private boolean isWeight(Line line, Quantity q, int i) {
        if (!ambiguousPound.contains(line.word(i))) {
            return false;
        }
        Numeral n = q.numeral();
        return n.scale().compareTo(THOUSAND) < 0 && n.value().compareTo(THOUSAND) < 0
                && line.tokens().stream().anyMatch(t -> weightWords.contains(t.norm()));
    }

    private static boolean allFree(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.free(i)) {
                return false;
            }
        }
        return true;
    }
}
