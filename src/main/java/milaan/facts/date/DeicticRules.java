package milaan.facts.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.DateShift;
import milaan.facts.Granularity;
import milaan.text.WordLists;

/** Days seen from the day of publication: आज, yesterday, कल, the day after tomorrow. */
final class DeicticRules {

    private final Set<String> notYesterday;

    DeicticRules(WordLists lists) {
        this.notYesterday = lists.of("not-yesterday");
    }

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> day(-1), "yesterday", "बीते|गुजरे कल", "a|1|one|एक day|दिन ago|पहले|पूर्व|back"),
                Rule.date(m -> isName(m) ? Optional.empty() : day(0), "today", "आज", "आज के|ही? दिन", "this day"),
                Rule.date(m -> day(1), "tomorrow", "आने|आनेवाले वाले? कल"),
                Rule.date(m -> day(-2), "the? day before yesterday"),
                Rule.date(m -> day(2), "the? day after tomorrow"),
                Rule.date(m -> eitherDay(m, 1), "कल", "कल के|ही दिन"),
                Rule.date(m -> eitherDay(m, 2), "परसों"));
    }

    static Optional<Reading> day(int distance) {
        return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of(distance, ChronoUnit.DAYS)),
                Granularity.DAY, reference -> reference.published()
                        .map(p -> List.of(DateInterval.day(p.plusDays(distance)))).orElse(List.of())));
    }

    /** कल and परसों look both ways; the tense decides, and where it does not, both readings stay. */
    private Optional<Reading> eitherDay(Phrase.Match m, int distance) {
        if (notYesterday.contains(m.after()) || m.after().equals("-") && notYesterday.contains(m.row().norm(m.end() + 1))) {
            return Optional.empty();
        }
        return Optional.of(Reading.relative(DateParts.NONE.withShift(new DateShift(List.of(-distance, distance),
                ChronoUnit.DAYS)), Granularity.DAY, reference -> reference.published().map(p -> {
            DateInterval past = DateInterval.day(p.minusDays(distance));
            DateInterval next = DateInterval.day(p.plusDays(distance));
            return switch (reference.tense()) {
                case PAST -> List.of(past);
                case FUTURE -> List.of(next);
                case UNKNOWN -> List.of(past, next);
            };
        }).orElse(List.of())));
    }

    /** USA Today, आज तक and India Today are names. */
    private static boolean isName(Phrase.Match m) {
        TokenRow row = m.row();
        return row.written(m.start()).equals("Today") && row.capitalised(m.start() - 1) && m.start() > 1
                || m.after().equals("तक") || m.size() == 1 && m.after().equals("भी");
    }
}
