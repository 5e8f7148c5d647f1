package milaan.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.Granularity;
import milaan.facts.IdentifierFact;
import milaan.facts.NumberFact;
import milaan.facts.Verdict;
import milaan.facts.date.DateComparison;
import milaan.facts.number.NumberComparison;
import milaan.text.Token;

/**
 * What the finer checkers of dates, numbers and identifiers leave open: once every figure that both sides have is struck
 * out, one is left on each side, and the two are not the same ("23 जनवरी" against "January 93").
 */
public final class FigureChecker implements Checker {

    private static final double SURE = 0.75;
    private static final double COVERED = 0.4;
    private static final int HOUR = 60;
    private static final int HALF_DAY = 720;
    private static final int LAST_HOUR = 24;

    private final List<Checker> finer;
    private final DateComparison dates;
    private final NumberComparison numbers;
    private final WordAnswers answers;
    private final FigureReader reader = new FigureReader();
    private final Set<String> pairs = WordList.of("pairs");

    FigureChecker(List<Checker> finer, DateComparison dates, NumberComparison numbers, WordAnswers answers) {
        this.finer = List.copyOf(finer);
        this.dates = dates;
        this.numbers = numbers;
        this.answers = answers;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<Finding> findings = new ArrayList<>();
        finer.forEach(c -> findings.addAll(c.check(pair)));
        leftOver(pair).filter(f -> findings.stream().noneMatch(told -> told.basis().meetsLeft(f.basis()) || told.basis().meetsRight(f.basis()))).ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> leftOver(AlignedPair pair) {
        Sides left = Sides.left(pair);
        Sides right = Sides.right(pair);
        List<Figure> allLeft = reader.figures(left);
        List<Figure> allRight = reader.figures(right);
        List<Figure> lefts = new ArrayList<>(allLeft);
        List<Figure> rights = new ArrayList<>(allRight);
        strike(lefts, rights, Figure::shares);
        strike(lefts, rights, this::agree);
        if (lefts.size() + rights.size() > 2) {
            lefts.removeIf(f -> isPair(f, right));
            rights.removeIf(f -> isPair(f, left));
        }
        if (lefts.size() != 1 || rights.size() != 1 || !mayDiffer(lefts.getFirst(), rights.getFirst())
                || isSaid(lefts.getFirst(), allRight) && isSaid(rights.getFirst(), allLeft)
                || !translates(left, right)) {
            return Optional.empty();
        }
        return Optional.of(finding(lefts.getFirst(), rights.getFirst(), pair));
    }

    /** दो बार is twice, and दोनों the two of them. */
    private boolean isPair(Figure figure, Sides other) {
        return !figure.digits() && figure.says(BigDecimal.TWO) && other.tokens().stream().anyMatch(t -> pairs.contains(t.norm()));
    }

    private static boolean isSaid(Figure figure, List<Figure> others) {
        return others.stream().anyMatch(figure::shares);
    }

    /** Two independent reports may each have a figure of their own. */
    private boolean translates(Sides left, Sides right) {
        List<Token> lefts = left.tokens().stream().filter(Token::isWord).toList();
        List<Token> rights = right.tokens().stream().filter(Token::isWord).toList();
        return answers.coverage(lefts, rights) >= COVERED && answers.coverage(rights, lefts) >= COVERED;
    }

    /** Money and kilometres are two figures, not one told in two ways. */
    private static boolean mayDiffer(Figure left, Figure right) {
        NumberFact.Kind one = kind(left);
        NumberFact.Kind other = kind(right);
        // "24 years" and "since 2002" are for the finer checkers.
        boolean mixed = isDate(left) && as(right, DurationFact.class).isPresent() && !isOfOneUnit(left, right)
                || isDate(right) && as(left, DurationFact.class).isPresent() && !isOfOneUnit(right, left);
        boolean part = (one == NumberFact.Kind.FRACTION || other == NumberFact.Kind.FRACTION) && one != other;
        return !mixed && !part && !left.values().isEmpty() && !right.values().isEmpty()
                && (one == other || one == NumberFact.Kind.COUNT || other == NumberFact.Kind.COUNT);
    }

    /** "2 सप्ताह पहले" and "3 weeks earlier", which is read as a length. */
    private static boolean isOfOneUnit(Figure date, Figure length) {
        return as(date, DateFact.class).flatMap(d -> d.parts().shift()).filter(s -> s.amounts().size() == 1
                && s.unit() == as(length, DurationFact.class).orElseThrow().unit()).isPresent();
    }

    private static NumberFact.Kind kind(Figure figure) {
        return figure.fact().filter(NumberFact.class::isInstance).map(f -> ((NumberFact) f).kind())
                .orElse(NumberFact.Kind.COUNT);
    }

    private static Finding finding(Figure left, Figure right, AlignedPair pair) {
        boolean date = isDate(left) || isDate(right);
        Finding.Basis basis = new Finding.Basis(Severity.HIGH, SURE, Optional.of(left.span()), Optional.of(right.span()),
                value(left), value(right), date ? "date.figure" : "number.value", pair.bead().evidence(), "");
        return date ? new Finding.DateDiffers(basis, as(left, DateFact.class), as(right, DateFact.class))
                : new Finding.NumberDiffers(basis, as(left, NumberFact.class), as(right, NumberFact.class));
    }

    private static boolean isDate(Figure figure) {
        return as(figure, DateFact.class).isPresent();
    }

    private static <F extends Fact> Optional<F> as(Figure figure, Class<F> kind) {
        return figure.fact().filter(kind::isInstance).map(kind::cast);
    }

    private static String value(Figure figure) {
        return figure.values().getFirst().stripTrailingZeros().toPlainString();
    }

    private static void strike(List<Figure> lefts, List<Figure> rights, BiPredicate<Figure, Figure> same) {
        for (Figure left : List.copyOf(lefts)) {
            rights.stream().filter(r -> same.test(left, r)).findFirst().ifPresent(r -> {
                lefts.remove(left);
                rights.remove(r);
            });
        }
    }

    /** As the finer checkers see it: 5 miles are 8 km, half a dozen is six. */
    private boolean agree(Figure left, Figure right) {
        return left.fact().isPresent() && right.fact().isPresent() && switch (left.fact().get()) {
            case NumberFact l when right.fact().get() instanceof NumberFact r ->
                    numbers.compare(l, r).verdict() == Verdict.AGREE;
            case DurationFact l when right.fact().get() instanceof DurationFact r ->
                    dates.compare(l, r).verdict() == Verdict.AGREE;
            case IdentifierFact l when right.fact().get() instanceof IdentifierFact r ->
                    numbers.compare(l, r).verdict() == Verdict.AGREE;
            case DateFact l when right.fact().get() instanceof NumberFact r -> isClock(l, r);
            case NumberFact l when right.fact().get() instanceof DateFact r -> isClock(r, l);
            // Two days in one month have the month in common, not the figure.
            case DateFact l when right.fact().get() instanceof DateFact r -> !isDay(l) && !isDay(r)
                    && dates.compare(l, Optional.empty(), r, Optional.empty()).verdict() == Verdict.AGREE;
            default -> false;
        };
    }

    /** साढ़े नौ बजे against "by 9.30", which was read as a decimal. */
    private static boolean isClock(DateFact date, NumberFact number) {
        BigDecimal[] parts = number.value().divideAndRemainder(BigDecimal.ONE);
        boolean clock = number.kind() == NumberFact.Kind.COUNT && number.value().scale() == 2
                && parts[0].intValue() <= LAST_HOUR && parts[1].movePointRight(2).intValue() < HOUR;
        return clock && date.parts().minuteOfDay().filter(m -> (m - parts[0].intValue() * HOUR - parts[1].movePointRight(2).intValue())
                % HALF_DAY == 0).isPresent();
    }

    private static boolean isDay(DateFact date) {
        return date.parts().shift().isEmpty() && (date.granularity() == Granularity.DAY || date.granularity() == Granularity.MONTH);
    }
}
