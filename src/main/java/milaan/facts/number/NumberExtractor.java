package milaan.facts.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import milaan.facts.Approximation;
import milaan.facts.CoveredText;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.facts.NumberFact;
import milaan.text.LetterNames;
import milaan.text.ReadText;
import milaan.text.Token;
import milaan.text.WordLists;
import milaan.work.Shared;

/** Finds numbers, ordinals and identifiers in Hindi and English. Leaves alone what dates and durations have claimed. */
public final class NumberExtractor implements FactExtractor {

    /** Sentences. */
    private static final int WORTH_SHARING = 8;

    private final NumeralReader numerals;
    private final IdentifierReader identifiers;
    private final OrdinalReader ordinals;
    private final ShareReader shares;
    private final PairReader pairs;
    private final BelowZeroReader belowZero;
    private final RangeReader ranges;
    private final QuantityReader quantities;
    private final StepReader steps;
    private final QuantityFilter filter;
    private final BoundReader bounds;
    private final CountedReader counted;

    /** With the shipped word lists. */
    public NumberExtractor() {
        Tables tables = Tables.shipped();
        Words words = Words.shipped();
        WordLists lists = WordLists.read("/milaan/facts/number/contexts.tsv");
        numerals = new NumeralReader(words);
        identifiers = new IdentifierReader(tables, words, new IdentifierParts(LetterNames.shipped(), lists), lists);
        ordinals = new OrdinalReader(numerals, tables, lists);
        shares = new ShareReader(numerals, ordinals, lists);
        pairs = new PairReader(lists);
        ranges = new RangeReader(numerals, tables, lists);
        quantities = new QuantityReader(tables, numerals, lists);
        steps = new StepReader(numerals, quantities, lists);
        belowZero = new BelowZeroReader(numerals, quantities, lists);
        filter = new QuantityFilter(words, tables, pairs, lists);
        bounds = new BoundReader(tables, lists);
        counted = new CountedReader(tables, numerals, lists);
    }

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        CoveredText claimed = CoveredText.by(earlier.stream().filter(f -> f instanceof DateFact || f instanceof DurationFact));
        return Shared.out(text.tokens(), text.tokens().size() >= WORTH_SHARING)
                .flatMap(tokens -> read(line(text.source().value(), tokens, claimed)).stream())
                .toList();
    }

    private static Line line(String text, List<Token> tokens, CoveredText claimed) {
        boolean[] taken = new boolean[tokens.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = claimed.touches(tokens.get(i).span());
        }
        return new Line(text, tokens, taken);
    }

    private List<Fact> read(Line line) {
        List<Fact> facts = new ArrayList<>(identifiers.takeAll(line));
        int i = 0;
        while (i < line.size()) {
            int at = i;
            Optional<Quantity> cold = belowZero.at(line, i);
            if (cold.isPresent()) {
                i = add(line, cold.get(), facts);
                continue;
            }
            Optional<OrdinalReader.Found> ordinal = ordinals.at(line, i);
            Optional<Numeral> numeral = shares.at(line, i).or(() -> pairs.at(line, at))
                    .or(() -> ordinal.isPresent() ? Optional.empty() : numerals.at(line, at));
            if (numeral.isEmpty() && ordinal.isPresent()) {
                facts.add(ordinal.get().fact());
                i = ordinal.get().to();
            } else if (numeral.isPresent()) {
                i = quantity(line, numeral.get(), facts);
            } else {
                i++;
            }
        }
        facts.sort(Comparator.comparing(Fact::span));
        return facts;
    }

    /** Adds the fact of a numeral, if it is one; the token to go on from. */
    private int quantity(Line line, Numeral numeral, List<Fact> facts) {
        Optional<RangeReader.Pair> pair = ranges.from(line, numeral);
        if (pair.isPresent()) {
            Numeral high = pair.get().high();
            Quantity second = quantities.read(line, high);
            Quantity first = quantities.read(line, pair.get().low());
            Quantity joined = joined(first, second, pair.get().relation());
            facts.add(fact(line, joined, high.value(), modifier(pair.get().relation())));
            line.take(joined.from(), joined.to());
            return joined.to();
        }
        Quantity q = steps.completed(line, quantities.read(line, numeral));
        return filter.counts(line, q) ? add(line, q, facts) : q.to();
    }

    private int add(Line line, Quantity q, List<Fact> facts) {
        facts.add(fact(line, q, q.numeral().value(), bounds.of(line, q)));
        line.take(q.from(), q.to());
        return q.to();
    }

    private static Quantity joined(Quantity first, Quantity second, RangeReader.Relation relation) {
        NumberFact.Kind kind = switch (relation) {
            case RANGE -> first.currency().isPresent() ? first.kind() : second.kind();
            case SCORE -> NumberFact.Kind.SCORE;
            case RATIO -> NumberFact.Kind.RATIO;
        };
        return new Quantity(first.numeral(), first.from(), Math.max(first.to(), second.to()), kind, second.unit(),
                first.currency().or(second::currency));
    }

    private static Approximation modifier(RangeReader.Relation relation) {
        return relation == RangeReader.Relation.RANGE ? Approximation.RANGE : Approximation.EXACT;
    }

    private NumberFact fact(Line line, Quantity q, BigDecimal high, Approximation modifier) {
        Optional<String> what = q.kind() == NumberFact.Kind.COUNT || q.kind() == NumberFact.Kind.FRACTION
                ? counted.of(line, q) : Optional.empty();
        BigDecimal value = q.numeral().value();
        Interval interval = Interval.of(value, high, modifier);
        return new NumberFact(line.span(q.from(), q.to()), value, interval.low(), interval.high(), modifier, q.kind(),
                q.unit(), q.currency(), what, q.numeral().spelled(), filter.confidence(line, q));
    }
}
