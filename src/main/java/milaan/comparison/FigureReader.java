package milaan.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.facts.Approximation;
import milaan.facts.DateFact;
import milaan.facts.DateParts;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.IdentifierFact;
import milaan.facts.NumberFact;
import milaan.facts.OrdinalFact;
import milaan.text.Token;

/** Lists every figure of one side: quantities whole (2 अरब), of dates and identifiers each group of digits. */
final class FigureReader {

    /** Weaker quantities (दोनों, a half) may answer a figure but are none. */
    private static final double FIRM = 0.6;
    private static final int HALF_DAY = 12;
    private static final int HOUR = 60;

    List<Figure> figures(Sides side) {
        List<Figure> figures = new ArrayList<>();
        for (NumberFact number : side.facts(NumberFact.class)) {
            if (number.confidence() > FIRM) {
                figures.add(new Figure(number.span(), values(number), Optional.of(number), !number.spelled()));
            }
        }
        for (OrdinalFact ordinal : side.facts(OrdinalFact.class)) {
            // पहले is "before", दूसरा "the other".
            if (ordinal.value() > 2) {
                figures.add(new Figure(ordinal.span(), List.of(BigDecimal.valueOf(ordinal.value())), Optional.of(ordinal),
                        hasDigits(ordinal, side)));
            }
        }
        for (DurationFact length : side.facts(DurationFact.class)) {
            if (!hasDigits(length, side) && length.bound() != Approximation.RANGE && length.amount() != 1) {
                figures.add(new Figure(length.span(), List.of(BigDecimal.valueOf(length.amount())), Optional.of(length), false));
            }
        }
        for (DateFact date : side.facts(DateFact.class)) {
            if (!hasDigits(date, side)) {
                Stream.of(Optional.of(date.parts()), date.until()).flatMap(Optional::stream).map(FigureReader::spelled)
                        .filter(said -> !said.isEmpty())
                        .forEach(said -> figures.add(new Figure(date.span(), said, Optional.of(date), false)));
            }
        }
        for (Token token : side.tokens()) {
            if (token.isNumber() && figures.stream().noneMatch(f -> f.span().overlaps(token.span()))) {
                figures.add(new Figure(token.span(), written(token), owner(token, side), true));
            }
        }
        figures.sort(Comparator.comparing(Figure::span));
        return figures;
    }

    private static List<BigDecimal> values(NumberFact number) {
        return Stream.of(number.value(), number.low(), number.high()).distinct().toList();
    }

    /** आठ बजे, इक्कीस अगस्त, in three days. */
    private static List<BigDecimal> spelled(DateParts parts) {
        Stream<Integer> clock = parts.minuteOfDay().stream().flatMap(m -> Stream.of(m / HOUR,
                (m / HOUR + HALF_DAY) % (2 * HALF_DAY), m % HOUR)).filter(n -> n > 0);
        Stream<Integer> shift = parts.shift().stream().flatMap(s -> s.amounts().stream()).map(Math::abs).filter(a -> a > 1);
        return Stream.concat(Stream.concat(clock, shift), parts.day().stream()).distinct().map(BigDecimal::valueOf).toList();
    }

    private static List<BigDecimal> written(Token token) {
        String digits = token.norm().replace(",", "");
        return digits.chars().filter(c -> c == '.').count() > 1 ? List.of() : List.of(new BigDecimal(digits));
    }

    private static boolean hasDigits(Fact fact, Sides side) {
        return side.tokens().stream().anyMatch(t -> t.isNumber() && fact.span().contains(t.span()));
    }

    private static Optional<Fact> owner(Token token, Sides side) {
        return Stream.<Fact>concat(Stream.concat(side.facts(DateFact.class).stream(), side.facts(DurationFact.class).stream()),
                        side.facts(IdentifierFact.class).stream())
                .filter(f -> f.span().contains(token.span())).findFirst();
    }
}
