package milaan.facts.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import milaan.text.WordLists;

/** All rules, in the order in which they are tried: what a later one is built of stands before it. */
final class Grammar {

    /** One pattern of a rule. */
    private record Pattern(Rule rule, Phrase phrase) { }

    private final Slots slots;
    private final List<Pattern> patterns;
    private final Openings openings;

    Grammar(Vocabulary words, WordLists lists) {
        this.slots = new Slots(words, lists);
        NamedDayRules names = new NamedDayRules(lists);
        this.patterns = Stream.of(
                new NumericDateRules(lists).rules(), new CalendarRules(words, lists).rules(), new FiscalRules().rules(),
                new EraRules().rules(), new YearRules(words, lists).rules(), new FestivalRules(names).rules(), names.rules(),
                new DeicticRules(lists).rules(), new RelativeRules().rules(), new AgoRules().rules(), new QuarterRules().rules(), new WeekdayRules().rules(),
                new PeriodRules().rules(), new SeasonRules(lists).rules(), new ClockRules(lists).rules(), new ZoneRules().rules(), new JoinRules().rules(),
                new SeveralDaysRules(lists).rules(), new RangeRules(words).rules(), new LengthRules(lists).rules(), new AgeRules(words).rules())
                .flatMap(List::stream).flatMap(rule -> rule.phrases().stream().map(p -> new Pattern(rule, p))).toList();
        this.openings = new Openings(patterns.stream().map(Pattern::phrase).toList(), slots);
    }

    /** Reads one sentence. From its end to its beginning, so that a rule finds what it is built of to its right. */
    Chart read(TokenRow row) {
        Chart chart = new Chart(row);
        for (int start = row.size() - 1; start >= 0; start--) {
            BitSet open = openings.at(chart, start);
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                Pattern pattern = patterns.get(i);
                if (pattern.rule().apply(pattern.phrase(), slots, chart, start)) {
                    // What was found may open patterns still to come; those before had their turn.
                    open.or(openings.of(pattern.rule().kind()));
                }
            }
        }
        return chart;
    }
}
