package milaan.facts.date;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.facts.DateFact.Anchoring;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.Granularity;

/**
 * From one date to another: 18-19 जून, from 3 to 12 September, 2014 से 2018 तक, Monday to Friday. The last day counts; that
 * only its beginning is meant is kept as the other reading.
 */
final class RangeRules {

    private final Vocabulary words;

    RangeRules(Vocabulary words) {
        this.words = words;
    }

    List<Rule> rules() {
        return List.of(
                Rule.date(this::years, "from|between|in? {a:y} -|–|~|to|through|until|till|and {b:y}",
                        "{a:y} से|-|–|और लेकर? {b:y} के? तक|बीच|दौरान|में?",
                        "( ruled|reigned|born|lived|r? .? {a:n} -|– {b:n} )", "{a:n} -|–|से {b:n} ईस्वी|ई.|ईसवी|ad"),
                Rule.date(m -> range(m.date("a"), m.date("b")), "from {a:date} -|–|to|through|until|till {b:date}",
                        "{a:date} -|–|to|through|until|till {b:date}",
                        "between {a:date} and|- {b:date}", "from {a:date} and|- {b:date}",
                        "{a:date} से लेकर? {b:date} के? तक|बीच|दौरान", "{a:date} और|व {b:date} के बीच",
                        "{a:date} -|– {b:date} तक?"),
                Rule.date(m -> range(CalendarRules.month(m.whole("a")), m.has("y") ? CalendarRules.month(m.whole("y"), m.whole("b"))
                        : CalendarRules.month(m.whole("b"))), "{a:m} -|–|से {b:m} ,? {y}", "{a:m} -|–|से {b:m}"),
                Rule.date(m -> shortWeekdays(m), "{a:weekdayshort} से|-|to|– {b:weekdayshort} तक?",
                        "{a:weekdayshort} से {b:weekday} तक?", "{a:weekday} से {b:weekdayshort} तक?"),
                Rule.date(this::toNow, "from|since|between {a:date} to|until|till|and|through now|date|today|present",
                        "{a:date} से लेकर? अब|आज|अभी तक", "{a:date} से अब|आज तक"));
    }

    static boolean holds(Phrase.Match m, String word) {
        for (int i = m.start(); i < m.end(); i++) {
            if (m.row().norm(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reading> years(Phrase.Match m) {
        int a = m.whole("a");
        int b = m.whole("b");
        TokenRow row = m.row();
        boolean lead = m.before().equals("from") || m.before().equals("between") || row.norm(m.start()).equals("between")
                || row.norm(m.start()).equals("from") || row.norm(m.start()).equals("in");
        boolean hindiLead = holds(m, "से") || holds(m, "बीच");
        boolean dash = (holds(m, "-") || holds(m, "–") || holds(m, "~")) && a >= 1500;
        boolean shown = row.norm(m.end() - 1).equals(")") || holds(m, "ईस्वी") || holds(m, "ad") || holds(m, "ई.") || holds(m, "ईसवी");
        boolean and = (holds(m, "and") || holds(m, "और")) && !row.norm(m.start()).equals("between") && !holds(m, "बीच");
        if (a >= b || b - a > 1200 || and || !(lead || hindiLead || dash || shown) || words.has("counted", row, m.end())
                || words.has("unit", row, m.end()) && !holds(m, "के") || b > 2150 || a < 100
                || row.norm(m.start() - 1).matches("[-$₹£€/]") || row.norm(m.end()).equals("-") || row.norm(m.start() - 1).equals("rs")) {
            return Optional.empty();
        }
        if (!dash && !shown && (a < 1800 || b > 2100) && a % 10 == 0) {
            return Optional.empty();
        }
        return range(YearRules.year(a), YearRules.year(b));
    }

    /** From the one to the other; empty where they are none. */
    static Optional<Reading> range(Reading a, Reading b) {
        if (a.until().isPresent() || b.until().isPresent() || a.granularity() == Granularity.VAGUE || b.granularity() == Granularity.VAGUE) {
            return Optional.empty();
        }
        boolean years = a.granularity() == Granularity.YEAR && b.granularity() == Granularity.YEAR;
        if (years && a.parts().year().isPresent() && b.parts().year().isPresent() && a.parts().year().get() >= b.parts().year().get()) {
            return Optional.empty();
        }
        Granularity granularity = a.granularity().compareTo(b.granularity()) < 0 ? a.granularity() : b.granularity();
        boolean absolute = a.anchoring() == Anchoring.ABSOLUTE && b.anchoring() == Anchoring.ABSOLUTE
                || b.parts().year().isPresent() && a.parts().month().isPresent();
        return Optional.of(new Reading(inherited(a.parts(), b.parts()), Optional.of(b.parts()), granularity, a.bound(),
                absolute ? Anchoring.ABSOLUTE : Anchoring.PUBLICATION, reference -> place(a, b, reference),
                Math.min(a.confidence(), b.confidence())));
    }

    private static DateParts inherited(DateParts a, DateParts b) {
        return a.year().isEmpty() && b.year().isPresent() && a.month().isPresent()
                && !(b.month().isPresent() && a.month().get() > b.month().get()) ? a.withYear(b.year().get()) : a;
    }

    private static List<DateInterval> place(Reading a, Reading b, Reference reference) {
        List<DateInterval> inclusive = new ArrayList<>();
        List<DateInterval> exclusive = new ArrayList<>();
        for (DateInterval start : starts(a, b, reference)) {
            ends(a, b, start, reference).stream().filter(end -> start.from().isBefore(end.from())).findFirst().ifPresent(end -> {
                inclusive.add(new DateInterval(start.from(), end.to()));
                exclusive.add(new DateInterval(start.from(), end.from()));
            });
        }
        inclusive.addAll(exclusive);
        return inclusive;
    }

    /** Where the year stands only at the end, the beginning is the last such day before it. */
    private static List<DateInterval> starts(Reading a, Reading b, Reference reference) {
        boolean yearless = a.parts().year().isEmpty() && a.parts().month().isPresent();
        if (!yearless || b.parts().year().isEmpty()) {
            return a.placement().readings(reference);
        }
        return b.placement().readings(reference).stream().limit(1).flatMap(end -> a.placement().readings(
                new Reference(Optional.of(end.from().toLocalDate()), Tense.PAST)).stream()).toList();
    }

    /** A yearless end, or a bare weekday, is the next one after the beginning. */
    private static List<DateInterval> ends(Reading a, Reading b, DateInterval start, Reference reference) {
        boolean yearless = b.parts().year().isEmpty() && b.parts().month().isPresent();
        if (b.parts().weekday().isPresent() && b.parts().day().isEmpty()) {
            return List.of(DateInterval.day(start.from().toLocalDate().with(TemporalAdjusters.next(b.parts().weekday().get()))));
        }
        return yearless && (a.parts().year().isPresent() || a.parts().month().isPresent())
                ? b.placement().readings(new Reference(Optional.of(start.from().toLocalDate()), Tense.FUTURE))
                : b.placement().readings(reference);
    }

    private Optional<Reading> shortWeekdays(Phrase.Match m) {
        Reading a = WeekdayRules.plain(DayOfWeek.of(Integer.parseInt(m.value("a"))));
        Reading b = WeekdayRules.plain(DayOfWeek.of(Integer.parseInt(m.value("b"))));
        boolean written = m.row().written(m.start()).charAt(0) > 0x900 || m.row().capitalised(m.start());
        return written ? range(a, b) : Optional.empty();
    }

    private Optional<Reading> toNow(Phrase.Match m) {
        Reading a = m.date("a");
        if (a.granularity() == Granularity.VAGUE) {
            return Optional.empty();
        }
        return Optional.of(a.placed(a.granularity(), reference -> reference.published().map(p ->
                a.placement().readings(new Reference(reference.published(), Tense.PAST)).stream()
                        .filter(i -> i.from().toLocalDate().isBefore(p))
                        .map(i -> DateInterval.days(i.from().toLocalDate(), p.plusDays(1))).toList()).orElse(List.of())));
    }
}
