package milaan.facts.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.facts.DateFact.Bound;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.DateShift;
import milaan.facts.Granularity;

/** So long before or after the day of publication: two years ago, डेढ़ साल पहले, three weeks from now. */
final class AgoRules {

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> ago(m, -1), "{num} {unit} ago|पहले|पूर्व|back", "{num} {unit} से पहले",
                        "आज|अब से {num} {unit} पहले|पूर्व"),
                Rule.date(m -> shifted(Double.parseDouble(m.column("span", 0)), ChronoUnit.valueOf(m.column("span", 1)), -1),
                        "{span} ago|पहले|पूर्व|back"),
                Rule.date(m -> shifted(2 * m.number("num"), ChronoUnit.WEEKS, -1), "{num} fortnight|fortnights|पखवाडे|पखवाडों ago|पहले|पूर्व"),
                Rule.date(m -> agoCompound(m), "{num} {unit} and|,|और? {n2:num} {u2:unit} ago|पहले|पूर्व"),
                Rule.date(m -> ago(m, 1), "{num} {unit} from now|today", "{num} {unit} hence",
                        "अब|आज से {num} {unit} में|बाद?",
                        "in {num} {unit} 's|'? time"));
    }

    /** Two years ago: that day, the month around it, the year around it; how finely it is meant nobody says. */
    private static Optional<Reading> ago(Phrase.Match m, int direction) {
        return shifted(m.number("num"), ChronoUnit.valueOf(m.value("unit")), direction);
    }

    private static Optional<Reading> agoCompound(Phrase.Match m) {
        ChronoUnit first = ChronoUnit.valueOf(m.value("unit"));
        ChronoUnit second = ChronoUnit.valueOf(m.value("u2"));
        long n = Math.round(m.number("num"));
        long n2 = Math.round(m.number("n2"));
        if (second.compareTo(first) >= 0 || second.compareTo(ChronoUnit.DAYS) < 0 || n > 5_000 || n2 > 5_000) {
            return Optional.empty();
        }
        int days = (int) Math.round(Length.in(n, first, second) + n2);
        return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of(-days, second)), Granularity.DAY,
                reference -> reference.published()
                        .map(p -> List.of(DateInterval.day(p.plus(-n, first).plus(-n2, second)))).orElse(List.of())));
    }

    static Optional<Reading> shifted(double amount, ChronoUnit unit, int direction) {
        ChronoUnit in = unit;
        double n = amount;
        while (n != Math.rint(n) && Units.finer(in) != in) {
            n = Length.in(n, in, Units.finer(in));
            in = Units.finer(in);
        }
        long whole = Math.round(n);
        if (whole > 5_000 || whole < 1) {
            // A billion years ago: no calendar reaches there.
            return Optional.of(Reading.vague());
        }
        ChronoUnit by = in;
        DateParts parts = DateParts.NONE.withShift(DateShift.of((int) (direction * whole), in));
        if (in.compareTo(ChronoUnit.DAYS) < 0) {
            return Optional.of(Reading.relative(parts, Granularity.HOUR, reference -> List.of()).bound(Bound.ABOUT));
        }
        return Optional.of(Reading.relative(parts, Units.granularity(in), reference -> reference.published().map(p -> {
            LocalDate day = p.plus(direction * whole, by);
            DateInterval around = Calendar.unit(p, by, direction * whole);
            return switch (by) {
                case DAYS -> List.of(DateInterval.day(day));
                case WEEKS -> List.of(DateInterval.day(day), around);
                case MONTHS -> List.of(around, DateInterval.day(day));
                default -> Stream.of(around, Calendar.month(day.getYear(), day.getMonthValue()), DateInterval.day(day))
                        .toList();
            };
        }).orElse(List.of())).bound(by == ChronoUnit.DAYS ? Bound.EXACT : Bound.ABOUT));
    }
}
