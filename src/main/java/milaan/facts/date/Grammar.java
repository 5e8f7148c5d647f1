package milaan.facts.date;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which they are tried: what a later one is built of stands before it. */
final class Grammar {

    private final Slots slots;
    private final List<Rule> rules;

    Grammar(Vocabulary words) {
        this.slots = new Slots(words);
        this.rules = Stream.of(
                new NumericDateRules().rules(), new CalendarRules(words).rules(), new FiscalRules().rules(),
                new EraRules().rules(), new YearRules(words).rules(), new FestivalRules().rules(),
                new DeicticRules().rules(), new RelativeRules().rules(), new AgoRules().rules(), new QuarterRules().rules(), new WeekdayRules().rules(),
                new PeriodRules().rules(), new ClockRules().rules(), new JoinRules().rules(),
                new RangeRules(words).rules(), new LengthRules().rules(), new AgeRules(words).rules())
                .flatMap(List::stream).toList();
    }

    /** Reads one sentence. From its end to its beginning, so that a rule finds what it is built of to its right. */
    Chart read(TokenRow row) {
        Chart chart = new Chart(row);
        for (int start = row.size() - 1; start >= 0; start--) {
            for (Rule rule : rules) {
                rule.apply(slots, chart, start);
            }
        }
        return chart;
    }
}
