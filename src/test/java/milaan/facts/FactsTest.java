package milaan.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of the room: facts by where they stand, intervals, lengths, and the order extractors run in. */
class FactsTest {

    private static final ReadText TEXT = new TextReader().readSentences(List.of("One bus came.", "Two cars came.", "Nobody left."), Language.ENGLISH);

    private static PlaceFact place(int start, int end) {
        return new PlaceFact(new TextSpan(start, end), "place", Optional.empty(), PlaceFact.Use.NAME, 1);
    }

    private static OrdinalFact ordinal(int start, int end) {
        return new OrdinalFact(new TextSpan(start, end), 3);
    }

    private static Analysis analysis(Fact... facts) {
        return new Analysis(TEXT, Optional.empty(), List.of(facts));
    }

    private static String at(List<? extends Fact> facts) {
        return facts.stream().map(f -> f.span().start() + "-" + f.span().end()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0-3", "3, 4, ''", "2, 5, '0-3 4-30'", "4, 5, 4-30", "7, 8, '4-30 6-8'", "29, 30, 4-30", "30, 40, 31-33", "33, 40, ''", "0, 99, '0-3 4-30 6-8 31-33'"})
    void factsThatOverlapAreFoundInOrder(int start, int end, String expected) {
        List<PlaceFact> facts = List.of(place(0, 3), place(4, 30), place(6, 8), place(31, 33));
        assertEquals(expected, at(FactIndex.of(facts).overlapping(new TextSpan(start, end))));
        List<PlaceFact> unordered = List.of(facts.get(3), facts.get(1), facts.get(0), facts.get(2));
        List<PlaceFact> found = new ArrayList<>(FactIndex.of(unordered).overlapping(new TextSpan(start, end)));
        found.sort(Comparator.comparing(PlaceFact::span));
        assertEquals(expected, at(found), "in whatever order they are given");
    }

    @Test
    void amongManyTheRightOnesAreFound() {
        FactIndex<PlaceFact> index = FactIndex.of(IntStream.range(0, 200).mapToObj(i -> place(i * 3, i * 3 + 2)).toList());
        for (int i = 0; i < 200; i++) {
            assertEquals(i * 3 + "-" + (i * 3 + 2), at(index.overlapping(new TextSpan(i * 3 + 1, i * 3 + 3))));
        }
    }

    @Test
    void factsAreToldByKindSpanAndSentence() {
        Fact one = place(0, 3);
        Fact two = ordinal(4, 7);
        Fact third = place(15, 18);
        Fact last = place(30, 36);
        Analysis analysis = analysis(one, two, third, last);
        assertEquals(List.of(one, third, last), analysis.facts(PlaceFact.class));
        assertEquals(List.of(two), analysis.facts(OrdinalFact.class));
        assertEquals(List.of(), analysis.facts(DateFact.class));
        assertEquals(List.of(one, two), analysis.facts(new TextSpan(2, 5)));
        assertEquals(List.of(one), analysis.facts(PlaceFact.class, new TextSpan(2, 5)));
        assertEquals(List.of(one, two), analysis.factsOf(0));
        assertEquals(List.of(third), analysis.facts(PlaceFact.class, List.of(1)));
        assertEquals(List.of(one, last), analysis.facts(PlaceFact.class, List.of(0, 2)), "what lies between is of neither");
        assertEquals(List.of(), analysis.facts(PlaceFact.class, List.of()));
        assertEquals("One", analysis.words(one));
    }

    @Test
    void analysesAreEqualByWhatTheySay() {
        assertEquals(analysis(place(0, 3)), analysis(place(0, 3)));
        assertEquals(analysis(place(0, 3)).hashCode(), analysis(place(0, 3)).hashCode());
        assertNotEquals(analysis(place(0, 3)), analysis(place(0, 4)));
        assertNotEquals(analysis(place(0, 3)), new Analysis(TEXT, Optional.of(LocalDate.EPOCH), List.of(place(0, 3))));
        assertNotEquals(analysis(), new Analysis(new TextReader().readSentences(List.of("One"), Language.ENGLISH), Optional.empty(), List.of()));
        assertEquals("Analysis[", analysis().toString().substring(0, 9));
    }

    @ParameterizedTest
    @CsvSource({"0, 2, true", "2, 4, false", "1, 3, true", "4, 6, true", "3, 9, true", "6, 9, false"})
    void coveredTextTouchesWhatItSharesAPositionWith(int start, int end, boolean touches) {
        assertEquals(touches, CoveredText.by(Stream.of(place(0, 2), place(4, 6))).touches(new TextSpan(start, end)));
    }

    @Test
    void extractorsSeeWhatWasFoundBefore() {
        List<String> seen = new ArrayList<>();
        FactExtractor first = (text, published, earlier) -> List.of(place(15, 18), place(0, 3));
        FactExtractor second = (text, published, earlier) -> {
            seen.add(at(earlier) + published.map(d -> " " + d).orElse(""));
            return List.of(ordinal(4, 7));
        };
        Analysis analysis = new Analyser(List.of(first, second)).analyse(TEXT, Optional.of(LocalDate.of(2025, 3, 12)));
        assertEquals(List.of("0-3 15-18 2025-03-12"), seen);
        assertEquals("0-3 4-7 15-18", at(analysis.facts()));
        assertEquals(Optional.of(LocalDate.of(2025, 3, 12)), analysis.published());
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 2, 4, true, false", "1, 3, 3, 4, false, false", "1, 4, 2, 3, true, true", "1, 4, 1, 4, true, true", "2, 3, 1, 4, true, false", "1, 4, 2, 5, true, false",
        "3, 4, 1, 3, false, false"})
    void intervalsAreHalfOpen(int from, int to, int otherFrom, int otherTo, boolean overlaps, boolean contains) {
        DateInterval one = new DateInterval(LocalDateTime.of(2025, 3, from, 0, 0), LocalDateTime.of(2025, 3, to, 0, 0));
        DateInterval other = DateInterval.days(LocalDate.of(2025, 3, otherFrom), LocalDate.of(2025, 3, otherTo));
        assertEquals(List.of(overlaps, contains), List.of(one.overlaps(other), one.contains(other)));
    }

    @Test
    void anIntervalEndsAfterItBegins() {
        LocalDate day = LocalDate.of(2025, 3, 12);
        assertEquals(DateInterval.days(day, day.plusDays(1)), DateInterval.day(day));
        assertThrows(IllegalArgumentException.class, () -> DateInterval.days(day, day));
        assertThrows(IllegalArgumentException.class, () -> new DateShift(List.of(), ChronoUnit.DAYS));
        assertEquals(new DateShift(List.of(-2), ChronoUnit.DAYS), DateShift.of(-2, ChronoUnit.DAYS));
    }

    @ParameterizedTest
    @CsvSource({"24, YEARS, P24Y", "2.5, HOURS, PT2.5H", "3, DAYS, P3D", "2, WEEKS, P2W", "6, MONTHS, P6M", "2, DECADES, P20Y", "1.5, CENTURIES, P150Y", "90, MINUTES, PT90M",
        "10, SECONDS, PT10S"})
    void lengthsAreWrittenAsIso(double amount, ChronoUnit unit, String iso) {
        assertEquals(iso, new DurationFact(new TextSpan(0, 1), amount, unit, DurationFact.Role.LENGTH, Approximation.EXACT).iso());
    }

    @Test
    void partsOfADateAreSetOneByOne() {
        DateParts parts = DateParts.NONE.withYear(2025).withMonth(3).withDay(12).withWeekday(DayOfWeek.WEDNESDAY).withMinuteOfDay(540)
                .withShift(DateShift.of(1, ChronoUnit.DAYS)).withDayPart(DayPart.values()[0]).withNamed(Set.of("holi")).withZone(ClockZone.LOCAL);
        assertEquals(new DateParts(Optional.of(2025), Optional.of(3), Optional.of(12), Optional.of(DayOfWeek.WEDNESDAY), Optional.of(540),
                Optional.of(DayPart.values()[0]), Optional.of(DateShift.of(1, ChronoUnit.DAYS)), Set.of("holi"), Optional.of(ClockZone.LOCAL)), parts);
    }

    @Test
    void anOutcomeThatDiffersSaysWhy() {
        Outcome.Reason reason = () -> "date.day";
        assertEquals(new Outcome(Verdict.DIFFER, Optional.of(reason)), Outcome.differ(reason));
        assertEquals(List.of(Verdict.AGREE, Verdict.UNDECIDED), List.of(Outcome.AGREE.verdict(), Outcome.UNDECIDED.verdict()));
    }
}
