package milaan.facts.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milaan.facts.DateParts;
import milaan.facts.Granularity;
import milaan.text.WordLists;

/**
 * Days that share their month or year: 18-19 June, June 5 and 6, 2023, 5, 6 और 8 जून, 5 June and 6 July 2023. A range where they
 * follow each other, else each of them.
 */
final class SeveralDaysRules {

    private static final String AND = "and|or|&|और|व|तथा|एवं|या";

    private final Set<String> ands;

    SeveralDaysRules(WordLists lists) {
        this.ands = lists.of("ands");
    }

    List<Rule> rules() {
        return List.of(
                Rule.date(this::daysOfMonth,
                        "from|between? the? {a:day} -|–|to|~|through|and|till|until the? {b:day} of? {m} ,|of? {y}",
                        "from|between? the? {a:day} -|–|to|~|through|and|till|until the? {b:day} of? {m}",
                        "{a:day} -|–|से|और|व|तथा|एवं लेकर? {b:day} {m} ,? {y}",
                        "{a:day} -|–|से|और|व|तथा|एवं लेकर? {b:day} {m}",
                        "{y} में {a:day} -|–|से लेकर? {b:day} {m}",
                        "from|between? {m} the? {a:day} -|–|to|~|through|until|" + AND + " the? {b:day} ,? {y}",
                        "from|between? {m} the? {a:day} -|–|to|~|through|until|and the? {b:day}",
                        "{m} {a:day} -|–|से {b:day}", "{m} the? {a:day} and|or|& the? {b:day}",
                        "the? {a:day} &|or|या the? {b:day} of? {m} ,|of? {y}", "the? {a:day} &|or|या the? {b:day} of? {m}",
                        "{a:day} और|व|तथा {b:day} {m}"),
                Rule.date(this::daysOfMonth, "{m} {a:day} ,|-|– {c:day} ,? {e:day}? ,? " + AND + " {b:day} ,? {y}",
                        "{m} {a:day} ,|-|– {c:day} ,? {e:day}? ,? and|or|& {b:day}",
                        "{a:day} ,|-|– {c:day} ,? {e:day}? ,? " + AND + " {b:day} of? {m} ,? {y}",
                        "{a:day} ,|-|– {c:day} ,? {e:day}? ,? " + AND + " {b:day} of? {m}"),
                Rule.date(this::ofOneYear, "{a:date} " + AND + " {b:date}", "{a:date} , {c:date} ,? " + AND + " {b:date}"),
                Rule.date(this::months, "{a:m} " + AND + " {b:m} ,? {y}"));
    }

    private Optional<Reading> daysOfMonth(Phrase.Match m) {
        List<Integer> days = Stream.of("a", "c", "e", "b").filter(m::has).map(m::whole).toList();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Optional<Reading> day = day(m, m.whole("m"), days.get(i));
            if (day.isEmpty() || i > 0 && days.get(i) <= days.get(i - 1)) {
                return Optional.empty();
            }
            readings.add(day.get());
        }
        String first = m.row().norm(m.start());
        boolean between = first.equals("between") || m.after().equals("के") && m.row().norm(m.end() + 1).equals("बीच");
        boolean gaps = days.getLast() - days.getFirst() >= days.size();
        return RangeRules.range(readings.getFirst(), readings.getLast()).map(r -> gaps && !between && holdsAnd(m) ? each(r, readings) : r);
    }

    private boolean holdsAnd(Phrase.Match m) {
        return ands.stream().anyMatch(word -> RangeRules.holds(m, word));
    }

    private static Optional<Reading> day(Phrase.Match m, int month, int day) {
        return m.has("y") ? Calendar.day(m.whole("y"), month, day).map(CalendarRules::day) : CalendarRules.day(month, day);
    }

    /** "On 11 and 16 November" names two days and nothing between them. */
    private static Reading each(Reading range, List<Reading> each) {
        return range.placed(range.granularity(), reference -> each.stream()
                .flatMap(r -> r.placement().readings(reference).stream().limit(1)).toList());
    }

    /** 5 June and 6 July, 2023: the year is that of both. */
    private Optional<Reading> ofOneYear(Phrase.Match m) {
        Reading last = m.date("b");
        List<Reading> before = Stream.of("a", "c").filter(m::has).map(m::date).toList();
        boolean shares = isPlainDay(last) && last.parts().year().isPresent()
                && before.stream().allMatch(d -> isPlainDay(d) && d.parts().year().isEmpty());
        if (!shares) {
            return Optional.empty();
        }
        int year = last.parts().year().get();
        List<Reading> days = new ArrayList<>(before.stream().flatMap(d -> Calendar.day(year, d.parts().month().get(), d.parts().day().get())
                .map(CalendarRules::day).stream()).toList());
        days.add(last);
        boolean rising = Stream.iterate(1, i -> i < days.size(), i -> i + 1).allMatch(i -> key(days.get(i - 1)) < key(days.get(i)));
        return days.size() > before.size() && rising
                ? RangeRules.range(days.getFirst(), last).map(r -> each(r, days)) : Optional.empty();
    }

    private static int key(Reading day) {
        return day.parts().month().get() * 31 + day.parts().day().get();
    }

    private static boolean isPlainDay(Reading date) {
        DateParts said = date.parts();
        return date.until().isEmpty() && date.granularity() == Granularity.DAY && said.day().isPresent() && said.month().isPresent()
                && said.weekday().isEmpty() && said.named().isEmpty();
    }

    /** June and July 2023. */
    private Optional<Reading> months(Phrase.Match m) {
        Reading first = CalendarRules.month(m.whole("y"), m.whole("a"));
        Reading last = CalendarRules.month(m.whole("y"), m.whole("b"));
        int apart = m.whole("b") - m.whole("a");
        return apart < 1 ? Optional.empty()
                : RangeRules.range(first, last).map(r -> apart > 1 ? each(r, List.of(first, last)) : r);
    }
}
