package milaan.facts.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milaan.facts.Approximation;
import milaan.facts.DateFact.Bound;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.WordLists;
import milaan.work.Shared;

/**
 * Finds dates, times and durations in Hindi and English. The rules stand in the families that {@link Grammar} lists; of
 * overlapping expressions the longest wins. Plain counts are left alone.
 */
public final class DateExtractor implements FactExtractor {

    /** Sentences. */
    private static final int WORTH_SHARING = 8;

    private final Grammar grammar;
    private final Tenses tenses;
    private final Set<String> edgeMarks;
    private final Set<String> beforeWords;
    private final Set<String> afterWords;
    private final Set<String> aboutWords;

    /** With the shipped word lists. */
    public DateExtractor() {
        WordLists lists = WordLists.read("/milaan/facts/date/contexts.tsv");
        grammar = new Grammar(new Vocabulary(), lists);
        tenses = new Tenses(lists);
        edgeMarks = lists.of("edge-marks");
        beforeWords = lists.of("bound-before");
        afterWords = lists.of("bound-after");
        aboutWords = lists.of("bound-about");
    }

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        return Shared.out(text.tokens(), text.tokens().size() >= WORTH_SHARING)
                .flatMap(tokens -> sentence(new TokenRow(text.source().value(), tokens), published))
                .sorted(Comparator.comparing(Fact::span)).toList();
    }

    private Stream<Fact> sentence(TokenRow row, Optional<LocalDate> published) {
        return longest(grammar.read(row).items()).stream().map(item -> fact(item, row, published));
    }

    /** The longest expressions that do not overlap; of equal ones a date before a time before a length. */
    private static List<Chart.Item> longest(List<Chart.Item> items) {
        List<Chart.Item> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingInt((Chart.Item i) -> i.start() - i.end()).thenComparing(Chart.Item::start)
                .thenComparingInt(i -> List.of("date", "time", "length").indexOf(i.kind())));
        List<Chart.Item> chosen = new ArrayList<>();
        for (Chart.Item item : sorted) {
            if (chosen.stream().noneMatch(c -> c.start() < item.end() && item.start() < c.end())) {
                chosen.add(item);
            }
        }
        return chosen;
    }

    private Fact fact(Chart.Item item, TokenRow row, Optional<LocalDate> published) {
        int from = item.start();
        int to = item.end();
        while (edgeMarks.contains(row.norm(from)) && from < to - 1) {
            from++;
        }
        while (edgeMarks.contains(row.norm(to - 1)) && to - 1 > from) {
            to--;
        }
        TextSpan span = row.span(from, to);
        Reference reference = new Reference(published, tenses.around(row, item.start(), item.end()));
        return switch (item.value()) {
            case Reading date -> dated(date.bound(bound(date, row, item)), span, reference);
            case Length length -> ahead(length, row, item, reference)
                    .<Fact>map(date -> date.fact(span, reference)).orElseGet(() -> length.fact(span));
            default -> throw new IllegalStateException("no rule makes " + item.value());
        };
    }

    /** The warning was given: until Friday. A term may lie ahead of a verb in the past. */
    private static Fact dated(Reading date, TextSpan span, Reference reference) {
        boolean term = date.bound() == Bound.BEFORE && reference.tense() == Tense.PAST;
        return date.fact(span, term ? new Reference(reference.published(), Tense.UNKNOWN) : reference);
    }

    private Bound bound(Reading date, TokenRow row, Chart.Item item) {
        if (date.bound() != Bound.EXACT) {
            return date.bound();
        }
        String before = row.norm(item.start() - 1);
        String next = row.norm(item.end());
        String afterNext = row.norm(item.end() + 1);
        if (aboutWords.contains(before) || next.equals("के") && (afterNext.equals("आसपास") || afterNext.equals("करीब"))) {
            return Bound.ABOUT;
        }
        if (beforeWords.contains(before) || next.equals("तक") || next.equals("से") && (afterNext.equals("पहले") || afterNext.equals("पूर्व"))) {
            return Bound.BEFORE;
        }
        boolean after = afterWords.contains(before) || next.equals("के") && afterNext.equals("बाद") || next.equals("से");
        return after && date.until().isEmpty() ? Bound.AFTER : Bound.EXACT;
    }

    /** "In three years" points ahead in a clause about what is to come; else it is a length. */
    private static Optional<Reading> ahead(Length length, TokenRow row, Chart.Item item, Reference reference) {
        boolean points = row.norm(item.start() - 1).equals("in") || row.norm(item.end()).equals("में");
        return points && reference.tense() == Tense.FUTURE && length.role() == DurationFact.Role.LENGTH
                && length.bound() == Approximation.EXACT ? AgoRules.shifted(length.amount(), length.unit(), 1) : Optional.empty();
    }
}
