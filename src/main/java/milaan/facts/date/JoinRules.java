package milaan.facts.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.DayPart;
import milaan.facts.Granularity;

/** A day with a time or a part of the day: शनिवार शाम 5.30 बजे, 5.30pm on Saturday, last night, आज सुबह; three days after it. */
final class JoinRules {

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> atTime(m.date("date"), m.date("time")), "{date} को|की|के|में|,|at|at|around|by? करीब|लगभग|around|about|at? {time}",
                        "{time} on|,? the|a? {date}", "{date} ( {time} )"),
                Rule.date(m -> inPart(m.date("date"), DayPart.valueOf(m.value("daypart"))), "{date} को|की|के? {daypart}",
                        "{date} at? {daypart}", "{daypart} of {date}", "the {daypart} of {date}"),
                Rule.date(m -> relative(m, "this"), "this {daypart}", "tonight", "इस शाम|सुबह"),
                Rule.date(m -> relative(m, "last"), "last night|evening", "पिछली|बीती|गई रात|शाम", "overnight"),
                Rule.date(m -> relative(m, "next"), "tomorrow {daypart}"),
                Rule.date(JoinRules::after, "{num} {unit} after|before {date}",
                        "{date} से|के {num} {unit} पहले|बाद|पूर्व"),
                Rule.date(JoinRules::forLength, "from? {date} for {num} {unit}",
                        "for {num} {unit} ,? from|starting from? {date}", "{num} {unit} starting|from from? {date}",
                        "{date} से {num} {unit} तक|के"));
    }

    private static boolean isDay(Reading date) {
        return date.granularity() == Granularity.DAY && date.parts().minuteOfDay().isEmpty() && date.parts().dayPart().isEmpty()
                && date.until().isEmpty();
    }

    private static Optional<Reading> atTime(Reading date, Reading time) {
        if (!isDay(date) || time.parts().minuteOfDay().isEmpty()) {
            return Optional.empty();
        }
        int minute = time.parts().minuteOfDay().get();
        DateParts parts = date.parts().withMinuteOfDay(minute);
        DateParts part = time.parts().dayPart().map(parts::withDayPart).orElse(parts);
        Reading both = date.parts(time.parts().zone().map(part::withZone).orElse(part));
        if (time.until().isPresent()) {
            both = both.until(time.until().get());
        }
        int length = time.until().flatMap(DateParts::minuteOfDay).map(end -> end - minute).filter(l -> l > 0)
                .orElse(time.granularity() == Granularity.HOUR ? 60 : 1);
        boolean either = time.parts().dayPart().isEmpty() && minute >= 60 && minute < 780;
        return Optional.of(both.placed(time.granularity(), PeriodRules.within(date, day -> {
            LocalDateTime at = day.from().plusMinutes(minute);
            DateInterval first = new DateInterval(at, at.plusMinutes(length));
            // Tuesday's midnight may be its first minute or its last.
            boolean midnight = minute == 0 && time.parts().dayPart().isPresent();
            LocalDateTime later = midnight ? at.plusDays(1) : day.from().plusMinutes((minute + 720) % 1440);
            return either || midnight ? List.of(first, new DateInterval(later, later.plusMinutes(length))) : List.of(first);
        })));
    }

    private static Optional<Reading> inPart(Reading date, DayPart part) {
        if (!isDay(date)) {
            return Optional.empty();
        }
        int from = switch (part) {
            case MORNING -> 4;
            case FORENOON -> 0;
            case AFTERNOON, AFTER_NOON -> 12;
            case EVENING -> 16;
            case NIGHT -> 19;
        };
        int hours = part == DayPart.NIGHT ? 11 : part == DayPart.FORENOON || part == DayPart.AFTER_NOON ? 12 : part == DayPart.AFTERNOON ? 6 : 8;
        return Optional.of(date.parts(date.parts().withDayPart(part)).placed(Granularity.DAY_PART, PeriodRules.within(date,
                day -> List.of(new DateInterval(day.from().plusHours(from), day.from().plusHours(from + (long) hours))))));
    }

    private static Optional<Reading> relative(Phrase.Match m, String which) {
        DayPart part = m.has("daypart") ? DayPart.valueOf(m.value("daypart"))
                : m.row().norm(m.end() - 1).equals("evening") || m.row().norm(m.end() - 1).equals("शाम") ? DayPart.EVENING
                : m.row().norm(m.end() - 1).equals("सुबह") ? DayPart.MORNING : DayPart.NIGHT;
        int distance = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
        return DeicticRules.day(distance).flatMap(d -> inPart(d, part));
    }

    /** Three days after 12 January. */
    private static Optional<Reading> after(Phrase.Match m) {
        Reading date = m.date("date");
        ChronoUnit unit = ChronoUnit.valueOf(m.value("unit"));
        long n = Math.round(m.number("num"));
        String word = m.row().norm(m.end() - 1);
        boolean hindi = word.charAt(0) > 0x900;
        boolean after = hindi ? word.equals("बाद") : slotWord(m, "after");
        if (!isDay(date) || unit.compareTo(ChronoUnit.DAYS) < 0 || n > 5_000 || n != m.number("num")) {
            return Optional.empty();
        }
        return Optional.of(date.parts(DateParts.NONE).placed(Granularity.DAY, PeriodRules.within(date, i ->
                List.of(DateInterval.day(i.from().toLocalDate().plus(after ? n : -n, unit))))));
    }

    private static boolean slotWord(Phrase.Match m, String word) {
        for (int i = m.start(); i < m.end(); i++) {
            if (m.row().norm(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Reading> forLength(Phrase.Match m) {
        Reading date = m.date("date");
        ChronoUnit unit = ChronoUnit.valueOf(m.value("unit"));
        long n = Math.round(m.number("num"));
        if (!isDay(date) || unit.compareTo(ChronoUnit.DAYS) < 0 || n < 1 || n > 5_000 || n != m.number("num")) {
            return Optional.empty();
        }
        return Optional.of(date.placed(Granularity.DAY, PeriodRules.within(date, i -> {
            LocalDate from = i.from().toLocalDate();
            return List.of(DateInterval.days(from, from.plus(n, unit)), DateInterval.days(from, from.plus(n, unit).plusDays(1)));
        })));
    }
}
