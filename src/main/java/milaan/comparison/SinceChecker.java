package milaan.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milaan.facts.Approximation;
import milaan.facts.DateFact;
import milaan.facts.DateShift;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.Verdict;
import milaan.facts.date.DateComparison;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * "24 साल से सत्ता में" against "in power since 2009": a length that goes on until now does not reach back to where the other
 * text begins. Only where either side says it once and neither answers anything else.
 */
public final class SinceChecker implements Checker {

    private static final double SURE = 0.75;

    private final DateComparison comparison;
    private final Set<String> before;
    private final Set<String> after;
    private final Set<String> notAfter;
    private final Set<String> perfect;

    SinceChecker(DateComparison comparison, WordLists words) {
        this.comparison = comparison;
        this.before = words.of("until-now-before");
        this.after = words.of("until-now-after");
        this.notAfter = words.of("until-now-not-after");
        this.perfect = words.of("until-now-perfect");
    }

    /** @param fact what the text says; @param length how long that is */
    private record UntilNow(Fact fact, DurationFact length) { }

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<Finding> findings = new ArrayList<>();
        differing(Sides.left(pair), Sides.right(pair)).ifPresent(d -> findings.add(new Finding.DateDiffers(
                basis(d.date(), d.length().fact(), String.valueOf(d.year()), d.length().length().iso(), pair), Optional.of(d.date()),
                asDate(d.length().fact()))));
        differing(Sides.right(pair), Sides.left(pair)).ifPresent(d -> findings.add(new Finding.DateDiffers(
                basis(d.length().fact(), d.date(), d.length().length().iso(), String.valueOf(d.year()), pair),
                asDate(d.length().fact()), Optional.of(d.date()))));
        return findings;
    }

    private record Difference(DateFact date, UntilNow length) {

        int year() {
            return date.interval().orElseThrow().from().getYear();
        }
    }

    private Optional<Difference> differing(Sides dated, Sides measured) {
        List<DateFact> since = since(dated);
        List<UntilNow> lengths = untilNow(measured);
        if (since.size() != 1 || lengths.size() != 1 || !since(measured).isEmpty() || !untilNow(dated).isEmpty()) {
            return Optional.empty();
        }
        DateFact date = since.getFirst();
        UntilNow length = lengths.getFirst();
        Optional<LocalDate> published = dated.analysis().published();
        boolean answered = measured.facts(DateFact.class).stream().filter(d -> !d.equals(length.fact()))
                .anyMatch(d -> comparison.compare(date, published, d, measured.analysis().published()).verdict() == Verdict.AGREE)
                || dated.facts(DurationFact.class).stream()
                        .anyMatch(d -> comparison.compare(d, length.length()).verdict() == Verdict.AGREE);
        return !answered && comparison.compare(date, published, length.length()).verdict() == Verdict.DIFFER
                ? Optional.of(new Difference(date, length)) : Optional.empty();
    }

    private static List<DateFact> since(Sides side) {
        return side.facts(DateFact.class).stream().filter(d -> d.bound() == DateFact.Bound.AFTER && d.until().isEmpty()
                && d.parts().shift().isEmpty() && d.parts().year().isPresent() && d.interval().isPresent()).toList();
    }

    private List<UntilNow> untilNow(Sides side) {
        List<Token> tokens = side.tokens();
        Stream<UntilNow> lengths = side.facts(DurationFact.class).stream().filter(d -> goesOn(d, tokens)).map(d -> new UntilNow(d, d));
        Stream<UntilNow> rolling = side.facts(DateFact.class).stream().flatMap(d -> rolling(d, side.analysis().published()).stream());
        return Stream.concat(lengths, rolling).toList();
    }

    /** 24 साल से, "has been for 24 years". */
    private boolean goesOn(DurationFact length, List<Token> tokens) {
        List<Token> inside = tokens.stream().filter(t -> length.span().overlaps(t.span())).toList();
        if (length.role() != DurationFact.Role.LENGTH || inside.isEmpty()) {
            return false;
        }
        int from = tokens.indexOf(inside.getFirst());
        String next = norm(tokens, from + inside.size());
        return after.contains(next) && !notAfter.contains(norm(tokens, from + inside.size() + 1))
                || before.contains(norm(tokens, from - 1)) && tokens.stream().anyMatch(t -> perfect.contains(t.norm()));
    }

    private static String norm(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
    }

    /** पिछले 15 साल, "the past 15 years": read as a date that ends with the day of publication. */
    private static Optional<UntilNow> rolling(DateFact date, Optional<LocalDate> published) {
        Optional<DateShift> back = date.parts().shift().filter(s -> s.amounts().size() == 1 && s.amounts().getFirst() < -1
                && s.unit().compareTo(ChronoUnit.DAYS) > 0);
        boolean ends = date.interval().isPresent() && published.isPresent()
                && date.interval().get().to().toLocalDate().equals(published.get());
        return back.filter(s -> ends).map(s -> new UntilNow(date, new DurationFact(date.span(), -s.amounts().getFirst(), s.unit(),
                DurationFact.Role.LENGTH, Approximation.EXACT)));
    }

    private static Optional<DateFact> asDate(Fact fact) {
        return fact instanceof DateFact date ? Optional.of(date) : Optional.empty();
    }

    private static Finding.Basis basis(Fact left, Fact right, String leftValue, String rightValue, AlignedPair pair) {
        return new Finding.Basis(Severity.MEDIUM, SURE, Optional.of(left.span()), Optional.of(right.span()), leftValue, rightValue,
                DateComparison.Reason.SINCE.code(), pair.bead().evidence(), "");
    }
}
