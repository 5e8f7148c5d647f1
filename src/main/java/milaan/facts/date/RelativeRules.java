package milaan.facts.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import milaan.facts.DateFact.Anchoring;
import milaan.facts.DateFact.Bound;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.DateShift;
import milaan.facts.Granularity;

/** Periods seen from the day of publication: last week, पिछले तीन महीने, this September, recently. */
final class RelativeRules {

    List<Rule> rules() {
        return List.of(
                Rule.date(this::period, "{direction} {unit}", "the {direction} {unit}"),
                Rule.date(RelativeRules::month, "{direction} {m}"),
                Rule.date(m -> weekend(m, "direction"), "{direction} weekend|सप्ताहांत|वीकेंड",
                        "the? weekend|सप्ताहांत"),
                Rule.date(this::rolling, "{direction} {num} {unit}", "{num} {direction} {unit}",
                        "{direction} लगभग|करीब {num} {unit}"),
                Rule.date(m -> Optional.of(Reading.vague()), "{direction} {some} {unit}",
                        "{some} {unit} ago|पहले|पूर्व|back",
                        "{unit} ago", "recently", "हाल|हाल ही में", "हाल के दिनों|वर्षों|महीनों|सालों में?",
                        "पिछले|बीते दिनों", "these days", "long ago", "in recent {unit}",
                        "आने वाले दिनों|समय|वर्षों में?"),
                Rule.date(this::laterPeriod, "later|earlier this {unit}"));
    }

    private Optional<Reading> period(Phrase.Match m) {
        ChronoUnit unit = ChronoUnit.valueOf(m.value("unit"));
        int direction = Integer.parseInt(m.value("direction"));
        if (unit.compareTo(ChronoUnit.DAYS) < 0) {
            return Optional.empty();
        }
        boolean plural = m.row().norm(m.end() - 1).endsWith("s") || m.row().norm(m.end() - 1).endsWith("ों");
        if (plural) {
            return direction == 0 ? Optional.empty() : Optional.of(Reading.vague());
        }
        boolean english = m.row().norm(m.end() - 1).charAt(0) < 0x80;
        if (unit == ChronoUnit.DAYS && (direction == 0 || direction < 0 && english)) {
            // "This day" and इस दिन point back into the text; the last day is the end of something.
            return Optional.empty();
        }
        Reading reading = Reading.relative(DateParts.NONE.withShift(DateShift.of(direction, unit)), Units.granularity(unit),
                reference -> reference.published().map(p -> List.of(Calendar.unit(p, unit, direction))).orElse(List.of()));
        return Optional.of(unit == ChronoUnit.DAYS ? reading.anchoring(Anchoring.CONTEXT).confidence(0.5) : reading);
    }

    /** This September, last March; "next March" in February is said of this year's and of the next. */
    private static Optional<Reading> month(Phrase.Match m) {
        int direction = Integer.parseInt(m.value("direction"));
        int month = m.whole("m");
        return Optional.of(Reading.relative(DateParts.NONE.withMonth(month).withShift(DateShift.of(direction, ChronoUnit.YEARS)),
                Granularity.MONTH, reference -> reference.published().map(p -> {
                    int thisYear = p.getYear();
                    boolean over = month < p.getMonthValue();
                    return switch (direction) {
                        case 0 -> List.of(Calendar.month(thisYear, month));
                        case 1 -> over ? List.of(Calendar.month(thisYear + 1, month))
                                : List.of(Calendar.month(thisYear, month), Calendar.month(thisYear + 1, month));
                        default -> over ? List.of(Calendar.month(thisYear, month), Calendar.month(thisYear - 1, month))
                                : List.of(Calendar.month(thisYear - 1, month));
                    };
                }).orElse(List.of())));
    }

    private static Optional<Reading> weekend(Phrase.Match m, String slot) {
        int direction = m.has(slot) ? Integer.parseInt(m.value(slot)) : 0;
        Reading reading = Reading.relative(DateParts.NONE.withShift(DateShift.of(direction, ChronoUnit.WEEKS)),
                Granularity.DAY, reference -> reference.published().map(p -> {
                    LocalDate saturday = Calendar.monday(p).plusDays(5).plusWeeks(direction);
                    return List.of(DateInterval.days(saturday, saturday.plusDays(2)));
                }).orElse(List.of()));
        return Optional.of(m.has(slot) ? reading : reading.anchoring(Anchoring.CONTEXT).bound(Bound.ABOUT).confidence(0.5));
    }

    /** The last three months: up to the day of publication; whole calendar months are the other reading. */
    private Optional<Reading> rolling(Phrase.Match m) {
        ChronoUnit unit = ChronoUnit.valueOf(m.value("unit"));
        int direction = Integer.parseInt(m.value("direction"));
        long n = Math.round(m.number("num"));
        String last = m.row().norm(m.end() - 1);
        // He will be 75 next year.
        boolean apart = !m.row().isNumber(m.end() - 2) && m.row().isNumber(m.start()) && last.charAt(0) < 0x80 && !last.endsWith("s")
                && m.row().norm(m.end() - 2).matches("last|past|previous|this|next|coming|upcoming");
        if (apart || direction == 0 || n < 1 || n > 5_000 || m.number("num") != n) {
            return Optional.empty();
        }
        if (unit.compareTo(ChronoUnit.DAYS) < 0) {
            return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of((int) (direction * n), unit)),
                    Granularity.HOUR, reference -> List.of()).bound(Bound.ABOUT));
        }
        Placement placement = reference -> reference.published().map(p -> {
            LocalDate edge = p.plusDays(direction > 0 ? 1 : 0);
            LocalDate other = edge.plus(direction * n, unit);
            DateInterval rolling = direction > 0 ? DateInterval.days(edge, other) : DateInterval.days(other, edge);
            DateInterval near = Calendar.unit(p, unit, direction);
            DateInterval far = Calendar.unit(p, unit, direction * n);
            DateInterval whole = new DateInterval(direction > 0 ? near.from() : far.from(),
                    direction > 0 ? far.to() : near.to());
            DateInterval fromToday = direction > 0 ? DateInterval.days(p, p.plus(n, unit)) : rolling;
            return List.of(rolling, whole, fromToday);
        }).orElse(List.of());
        return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of((int) (direction * n), unit)),
                Units.granularity(unit), placement));
    }

    private Optional<Reading> laterPeriod(Phrase.Match m) {
        ChronoUnit unit = ChronoUnit.valueOf(m.value("unit"));
        if (unit.compareTo(ChronoUnit.DAYS) <= 0 || unit == ChronoUnit.CENTURIES) {
            return Optional.empty();
        }
        boolean later = m.row().norm(m.start()).equals("later");
        return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of(0, unit)), Units.granularity(unit),
                reference -> reference.published().map(p -> {
                    DateInterval whole = Calendar.unit(p, unit, 0);
                    DateInterval half = unit == ChronoUnit.YEARS
                            ? DateInterval.days(LocalDate.of(p.getYear(), later ? 7 : 1, 1), LocalDate.of(p.getYear(), later ? 12 : 6, 1).plusMonths(1))
                            : whole;
                    return List.of(whole, half);
                }).orElse(List.of())).bound(Bound.ABOUT));
    }

}
