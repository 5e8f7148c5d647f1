package milaan.facts.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateFact.Anchoring;
import milaan.facts.DateParts;
import milaan.facts.DayPart;
import milaan.facts.Granularity;
import milaan.text.WordLists;

/** Times of day: शाम 5 बजे, साढ़े आठ बजे, 5.30 pm, 17:30 IST, midnight, आधी रात. The day is found beside them, or not at all. */
final class ClockRules {

    private final Set<String> leads;

    private final Set<String> clockEnds;
    private final Set<String> stands;

    ClockRules(WordLists lists) {
        this.leads = lists.of("clock-leads");
        this.clockEnds = lists.of("clock-ends");
        this.stands = lists.of("clock-stands");
    }

    List<Rule> rules() {
        return List.of(
                Rule.time(m -> clock(m, DayPart.FORENOON), "{clock} am|a.m.|a.m hrs?", "{clock} a . m .?"),
                Rule.time(m -> clock(m, DayPart.AFTER_NOON), "{clock} pm|p.m.|p.m hrs?", "{clock} p . m .?"),
                Rule.time(ClockRules::inWords, "{daypart} के|को|में|करीब|लगभग|तकरीबन? करीब|लगभग? {clock} बजे",
                        "{clock} बजे", "{clock} बजे {daypart}",
                        "{clock} o'clock in|at? the? {daypart}", "{clock} o'clock", "{clock} in the {daypart}",
                        "{clock} at night"),
                Rule.time(ClockRules::withMinutes, "{daypart} {clock} बजकर {x:n2} मिनट पर?",
                        "{clock} बजकर {x:n2} मिनट पर?", "{daypart} {clock} बजे {x:n2} मिनट"),
                Rule.time(this::twentyFour, "{clock} hrs|hours", "{clock} {zone}", "{clock}"),
                Rule.time(ClockRules::military, "{n} hrs|hours", "{n} {zone}"),
                Rule.time(ClockRules::past, "half past|to {clock}", "quarter past|to {clock}", "a quarter past|to {clock}"),
                Rule.time(this::atWord, "{clock}"),
                Rule.time(m -> Optional.of(at(720, DayPart.AFTERNOON)), "noon", "midday", "12 noon"),
                Rule.time(m -> Optional.of(at(0, DayPart.NIGHT)), "midnight", "आधी रात", "मध्यरात्रि", "मध्य रात्रि",
                        "अर्धरात्रि", "12 midnight"),
                Rule.time(ClockRules::between, "{a:time} to|-|–|until|till|and {b:time}", "{a:time} से लेकर? {b:time} के? तक|बीच?"),
                Rule.time(ClockRules::range, "{daypart} {a:clock} बजे? से|- {b:clock} बजे के? तक|बीच?",
                        "{a:clock} बजे? से|- {b:clock} बजे के? तक|बीच?",
                        "{a:clock} से {daypart} {b:clock} बजे के? तक|बीच?",
                        "between|from? {a:clock} and|to|-|– {b:clock} am|pm|a.m.|p.m."));
    }

    static Reading at(int minute, DayPart part) {
        return time(DateParts.NONE.withMinuteOfDay(minute).withDayPart(part));
    }

    private static Reading time(DateParts parts) {
        boolean hour = parts.minuteOfDay().map(m -> m % 60 == 0).orElse(false);
        return Reading.relative(parts, hour ? Granularity.HOUR : Granularity.MINUTE, reference -> List.of())
                .anchoring(Anchoring.CONTEXT);
    }

    private static Optional<Reading> clock(Phrase.Match m, DayPart half) {
        return minute(m.whole("clock"), half).map(minute -> at(minute, half));
    }

    /** Minutes since midnight of a clock's hour in a part of the day; empty where they do not fit (15 a.m.). */
    static Optional<Integer> minute(int clock, DayPart part) {
        if (clock >= 24 * 60) {
            return Optional.empty();
        }
        int hour = clock / 60;
        if (hour > 12) {
            return part == DayPart.FORENOON || part == DayPart.MORNING ? Optional.empty() : Optional.of(clock);
        }
        int twelve = clock % 720;
        return Optional.of(switch (part) {
            case FORENOON, MORNING -> twelve;
            case AFTER_NOON, EVENING -> twelve + 720;
            // दोपहर 12 बजे and 11 बजे lie before or at noon, 1 to 5 after it.
            case AFTERNOON -> hour >= 10 && hour < 12 ? twelve : twelve + 720;
            // रात 2 बजे is early, रात 9 बजे late.
            case NIGHT -> hour == 12 || hour < 5 ? twelve : twelve + 720;
        });
    }

    private static Optional<Reading> inWords(Phrase.Match m) {
        boolean night = m.row().norm(m.end() - 1).equals("night");
        if (m.has("daypart") || night) {
            DayPart part = night ? DayPart.NIGHT : DayPart.valueOf(m.value("daypart"));
            return minute(m.whole("clock"), part).map(minute -> at(minute, part));
        }
        int clock = m.whole("clock");
        return clock >= 24 * 60 ? Optional.empty() : Optional.of(time(DateParts.NONE.withMinuteOfDay(clock)));
    }

    private static Optional<Reading> withMinutes(Phrase.Match m) {
        int clock = m.whole("clock") / 60 * 60 + m.whole("x");
        if (m.whole("x") > 59 || clock >= 24 * 60) {
            return Optional.empty();
        }
        return m.has("daypart") ? minute(clock, DayPart.valueOf(m.value("daypart"))).map(minute -> at(minute, DayPart.valueOf(m.value("daypart"))))
                : Optional.of(time(DateParts.NONE.withMinuteOfDay(clock)));
    }

    /** 17:30: with a colon, after a word that shows a time, or with a zone; "at 5" alone may be anything. */
    private Optional<Reading> twentyFour(Phrase.Match m) {
        boolean colon = m.row().norm(m.start() + 1).equals(":");
        boolean zone = m.row().isWord(m.end() - 1) && m.size() > 1;
        int clock = m.whole("clock");
        boolean glued = m.row().adjacent(m.end()) && !m.after().isEmpty() && ":-/".contains(m.after());
        if (!colon || !zone && !leads.contains(m.before()) || clock >= 24 * 60 || glued) {
            return Optional.empty();
        }
        return Optional.of(time(ZoneRules.in(m, DateParts.NONE.withMinuteOfDay(clock))));
    }

    /** Half past eight, a quarter to nine. */
    private static Optional<Reading> past(Phrase.Match m) {
        int clock = m.whole("clock");
        boolean to = m.row().norm(m.end() - 2).equals("to");
        boolean half = m.row().norm(m.start()).equals("half");
        if (clock % 60 != 0 || clock < 60 || clock > 720 || to && half || m.row().adjacent(m.end()) && m.after().equals(":")) {
            return Optional.empty();
        }
        return Optional.of(time(DateParts.NONE.withMinuteOfDay(clock + (half ? 30 : to ? -15 : 15))));
    }

    /** "At eight" at the end of a phrase: likely enough to answer आठ बजे, not to contradict anything by itself. */
    private Optional<Reading> atWord(Phrase.Match m) {
        boolean word = m.row().isWord(m.start()) && m.size() == 1 && m.whole("clock") % 60 == 0 && m.whole("clock") >= 60;
        boolean ends = m.after().isEmpty() || !m.row().isWord(m.end()) && !m.row().isNumber(m.end())
                || clockEnds.contains(m.after());
        return word && ends && m.before().equals("at") && !stands.contains(m.row().norm(m.start() - 2)) && !m.after().equals("-")
                ? Optional.of(time(DateParts.NONE.withMinuteOfDay(m.whole("clock"))).confidence(0.6)) : Optional.empty();
    }

    private static Optional<Reading> military(Phrase.Match m) {
        int n = m.whole("n");
        boolean fits = m.row().norm(m.start()).length() == 4 && n / 100 < 24 && n % 100 < 60;
        return fits ? Optional.of(time(ZoneRules.in(m, DateParts.NONE.withMinuteOfDay(n / 100 * 60 + n % 100)))) : Optional.empty();
    }

    private static Optional<Reading> between(Phrase.Match m) {
        Reading first = m.date("a");
        Reading last = m.date("b");
        // "5 pm to 6 pm IST" says the zone of both.
        DateParts from = first.parts().zone().isPresent() ? first.parts()
                : last.parts().zone().map(first.parts()::withZone).orElse(first.parts());
        return first.until().isEmpty() && last.until().isEmpty() ? Optional.of(first.parts(from).until(last.parts()))
                : Optional.empty();
    }

    private static Optional<Reading> range(Phrase.Match m) {
        String last = m.row().norm(m.end() - 1);
        Optional<DayPart> part = m.has("daypart") ? Optional.of(DayPart.valueOf(m.value("daypart")))
                : last.startsWith("a") ? Optional.of(DayPart.FORENOON) : last.startsWith("p") ? Optional.of(DayPart.AFTER_NOON) : Optional.empty();
        Optional<Integer> a = part.map(p -> minute(m.whole("a"), p)).orElse(Optional.of(m.whole("a")));
        Optional<Integer> b = part.map(p -> minute(m.whole("b"), p)).orElse(Optional.of(m.whole("b")));
        if (a.isEmpty() || b.isEmpty() || a.get() >= 24 * 60 || b.get() >= 24 * 60) {
            return Optional.empty();
        }
        DateParts from = DateParts.NONE.withMinuteOfDay(a.get());
        return Optional.of(time(part.map(from::withDayPart).orElse(from)).until(DateParts.NONE.withMinuteOfDay(b.get())));
    }
}
