package milaan.comparison;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import milaan.facts.Analysis;
import milaan.facts.DateFact;
import milaan.facts.DateInterval;
import milaan.facts.DateShift;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.Granularity;
import milaan.facts.Outcome;
import milaan.facts.Verdict;
import milaan.facts.date.DateComparison;
import milaan.text.Token;

/** Dates, times and lengths of time that differ; a length may answer the date it reaches back to. */
public final class DateChecker implements Checker {

    private static final double LEAST = 0.3;
    private static final double CERTAIN = 0.9;
    private static final double SAME_FIGURE = 0.8;
    /** Of agreement between dates of different grain: two months of one year still differ beside that year. */
    private static final double ROUGHLY = 0.7;
    private static final Set<String> GRAVE = Set.of("date.day", "date.month", "date.year", "date.weekday", "duration.age");

    private final DateComparison comparison;

    public DateChecker(DateComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<DateFact> lefts = pair.leftFacts(DateFact.class);
        List<DateFact> rights = pair.rightFacts(DateFact.class);
        List<DurationFact> leftLengths = pair.leftFacts(DurationFact.class);
        List<DurationFact> rightLengths = pair.rightFacts(DurationFact.class);
        List<Finding> findings = new ArrayList<>();
        List<DateFact> openLeft = lefts.stream().filter(d -> !isAnswered(d, pair.left(), rightLengths)).toList();
        List<DateFact> openRight = rights.stream().filter(d -> !isAnswered(d, pair.right(), leftLengths)).toList();
        for (FactPairing.Difference<DateFact> d : new FactPairing<>(
                withoutAnsweredHalf(openLeft, openRight, (l, r) -> judge(l, r, pair)),
                withoutAnsweredHalf(openRight, openLeft, (r, l) -> judge(l, r, pair)), (l, r) -> judge(l, r, pair))
                .differences(LEAST)) {
            boolean moved = isSaidNearby(d.left(), pair, Sides.right(pair), true)
                    && isSaidNearby(d.right(), pair, Sides.left(pair), false);
            if (!moved && !isInTokens(d.left(), pair, true) && !isInTokens(d.right(), pair, false)) {
                findings.add(new Finding.DateDiffers(basis(d.left(), d.right(), value(d.left(), pair, true),
                        value(d.right(), pair, false), d.judgement(), confidence(d.left(), d.right()), pair),
                        Optional.of(d.left()), Optional.of(d.right())));
            }
        }
        List<DurationFact> agesLeft = leftLengths.stream().filter(l -> !reaches(l, rights, pair.right())).toList();
        List<DurationFact> agesRight = rightLengths.stream().filter(l -> !reaches(l, lefts, pair.left())).toList();
        for (FactPairing.Difference<DurationFact> d : new FactPairing<>(agesLeft, agesRight, this::judge).differences(LEAST)) {
            findings.add(new Finding.DurationDiffers(basis(d.left(), d.right(), d.left().iso(), d.right().iso(),
                    d.judgement(), 0.85, pair), Optional.of(d.left()), Optional.of(d.right())));
        }
        findings.addAll(kept(openLeft, agesRight, pair, true));
        findings.addAll(kept(openRight, agesLeft, pair, false));
        return findings;
    }

    /**
     * "गुरुवार को … 3 बजे" against "at 3 pm on Sunday": of a day and a time that stand apart the one that agrees is answered, and
     * the other is held against the whole.
     */
    private static List<DateFact> withoutAnsweredHalf(List<DateFact> here, List<DateFact> there,
                                                      BiFunction<DateFact, DateFact, Judgement> judge) {
        List<DateFact> whole = there.stream().filter(d -> hasTime(d) && hasDay(d)).toList();
        List<DateFact> halves = here.stream().filter(d -> hasTime(d) != hasDay(d)).toList();
        if (whole.size() != 1 || halves.size() != 2 || here.size() != 2 || hasTime(halves.get(0)) == hasTime(halves.get(1))) {
            return here;
        }
        List<DateFact> answered = halves.stream().filter(h -> judge.apply(h, whole.getFirst()).verdict() == Verdict.AGREE).toList();
        return answered.size() == 1 ? halves.stream().filter(h -> !answered.contains(h)).toList() : here;
    }

    private static boolean hasTime(DateFact date) {
        return date.parts().minuteOfDay().isPresent();
    }

    private static boolean hasDay(DateFact date) {
        return date.parts().weekday().isPresent() || date.parts().day().isPresent();
    }

    private Judgement judge(DateFact left, DateFact right, AlignedPair pair) {
        Outcome outcome = comparison.compare(left, pair.left().published(), right, pair.right().published());
        return switch (outcome.verdict()) {
            case AGREE -> left.granularity() == right.granularity() ? Judgement.AGREE : Judgement.agree(ROUGHLY);
            case UNDECIDED -> Judgement.UNDECIDED;
            case DIFFER -> Judgement.differ(outcome.reason().orElseThrow().code(), closeness(left, right));
        };
    }

    private Judgement judge(DurationFact left, DurationFact right) {
        Outcome outcome = comparison.compare(left, right);
        return switch (outcome.verdict()) {
            case AGREE -> Judgement.AGREE;
            case UNDECIDED -> Judgement.UNDECIDED;
            case DIFFER -> Judgement.differ(outcome.reason().orElseThrow().code(),
                    (left.role() == right.role() ? 0.5 : 0.2) + (left.unit() == right.unit() ? 0.3 : 0.1));
        };
    }

    /** "48 घंटों के बाद" against "within 48 minutes": a distance and a length of the same figure in another unit, neither said elsewhere. */
    private List<Finding> kept(List<DateFact> dates, List<DurationFact> lengths, AlignedPair pair, boolean left) {
        List<DateFact> distances = dates.stream().filter(d -> d.parts().shift().isPresent() && d.parts().weekday().isEmpty()).toList();
        if (distances.size() != 1 || lengths.size() != 1) {
            return List.of();
        }
        DateFact date = distances.getFirst();
        DurationFact length = lengths.getFirst();
        boolean told = date.parts().shift().filter(s -> Math.abs(s.amounts().getFirst()) == length.amount()).isPresent()
                && comparison.compare(date, (left ? pair.left() : pair.right()).published(), length).verdict() == Verdict.DIFFER;
        Judgement judgement = Judgement.differ(DateComparison.Reason.LENGTH.code(), CERTAIN);
        String said = value(date, pair, left);
        return !told ? List.of() : List.of(new Finding.DateDiffers(left
                ? basis(date, length, said, length.iso(), judgement, 0.8, pair) : basis(length, date, length.iso(), said, judgement, 0.8, pair),
                left ? Optional.of(date) : Optional.empty(), left ? Optional.empty() : Optional.of(date)));
    }

    /** Dates of one grain, or as many years ago as months, belong together; a year and a weekday hardly. */
    private static double closeness(DateFact left, DateFact right) {
        if (left.parts().shift().isPresent() && left.parts().shift().map(DateShift::amounts).equals(right.parts().shift().map(DateShift::amounts))) {
            return SAME_FIGURE;
        }
        int apart = Math.abs(rank(left.granularity()) - rank(right.granularity()));
        return Math.max(0.2, 0.8 - 0.2 * apart);
    }

    private static int rank(Granularity granularity) {
        return granularity.ordinal();
    }

    private boolean isAnswered(DateFact date, Analysis its, List<DurationFact> lengths) {
        return lengths.stream().anyMatch(l -> comparison.compare(date, its.published(), l).verdict()
                == Verdict.AGREE);
    }

    private boolean reaches(DurationFact length, List<DateFact> dates, Analysis theirs) {
        return dates.stream().anyMatch(d -> comparison.compare(d, theirs.published(), length).verdict()
                == Verdict.AGREE);
    }

    /** Translators move a date over the end of a sentence. */
    private boolean isSaidNearby(DateFact date, AlignedPair pair, Sides other, boolean left) {
        // "This year" next door holds every Monday and every Tuesday of it, and so moves none of them.
        int coarsest = Math.max(rank(date.granularity()), rank(Granularity.DAY));
        return other.nearby(DateFact.class).stream().filter(d -> rank(d.granularity()) <= coarsest).anyMatch(d -> (left
                ? comparison.compare(date, pair.left().published(), d, pair.right().published())
                : comparison.compare(d, pair.left().published(), date, pair.right().published())).verdict()
                == Verdict.AGREE);
    }

    /** Whether the other side has all the figures of a date, so that only our reading of it differs. */
    private static boolean isInTokens(Fact date, AlignedPair pair, boolean left) {
        Set<String> there = (left ? Sides.right(pair) : Sides.left(pair)).tokens().stream().filter(Token::isNumber)
                .map(Token::norm).collect(Collectors.toSet());
        List<String> here = (left ? Sides.left(pair) : Sides.right(pair)).tokens().stream()
                .filter(t -> t.isNumber() && date.span().contains(t.span())).map(Token::norm).toList();
        boolean words = (left ? Sides.left(pair) : Sides.right(pair)).tokens().stream()
                .anyMatch(t -> t.isWord() && date.span().contains(t.span()));
        return !here.isEmpty() && !words && there.containsAll(here);
    }

    private static Finding.Basis basis(Fact left, Fact right, String leftValue, String rightValue, Judgement judgement,
                                       double confidence, AlignedPair pair) {
        Severity severity = GRAVE.contains(judgement.rule()) && confidence >= 0.7 ? Severity.HIGH
                : confidence >= 0.5 ? Severity.MEDIUM : Severity.LOW;
        return new Finding.Basis(severity, confidence, Optional.of(left.span()), Optional.of(right.span()), leftValue,
                rightValue, judgement.rule(), pair.bead().evidence(), "");
    }

    private static double confidence(DateFact left, DateFact right) {
        double both = Math.min(left.confidence(), right.confidence());
        boolean sure = left.anchoring() == DateFact.Anchoring.ABSOLUTE && right.anchoring() == DateFact.Anchoring.ABSOLUTE;
        return (sure ? 0.95 : 0.85) * both;
    }

    /** ISO where the date can be placed, else the words. */
    private static String value(DateFact date, AlignedPair pair, boolean left) {
        Analysis analysis = left ? pair.left() : pair.right();
        return date.interval().map(i -> iso(i, date.granularity())).orElseGet(() -> analysis.words(date));
    }

    private static String iso(DateInterval interval, Granularity granularity) {
        return switch (granularity) {
            case MINUTE, HOUR, DAY_PART -> interval.from().format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm"));
            case DAY -> interval.from().toLocalDate().toString();
            case MONTH -> interval.from().format(DateTimeFormatter.ofPattern("uuuu-MM"));
            case YEAR -> interval.from().format(DateTimeFormatter.ofPattern("uuuu"));
            case WEEK, QUARTER, SEASON, DECADE, CENTURY, VAGUE -> interval.from().toLocalDate() + "/"
                    + interval.to().toLocalDate();
        };
    }
}
