package milaan.facts.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milaan.facts.DateFact.Anchoring;
import milaan.facts.DateFact.Bound;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.DateShift;
import milaan.facts.Granularity;

/** Days and periods seen from the day of publication: कल, yesterday, last week, पिछले तीन महीने, two years ago. */
final class RelativeRules {

    private static final Set<String> NOT_YESTERDAY = Set.of("कारखाने", "कारखानों", "कारखाना", "पुर्जे", "पुर्जों", "कल");

    List<Rule> rules() {
        return List.of(
                Rule.date(m -> day(-1), "yesterday", "बीते|गुजरे कल", "a|1|one|एक day|दिन ago|पहले|पूर्व|back"),
                Rule.date(m -> isName(m) ? Optional.empty() : day(0), "today", "आज", "आज के|ही? दिन", "this day"),
                Rule.date(m -> day(1), "tomorrow", "आने|आनेवाले वाले? कल"),
                Rule.date(m -> day(-2), "the? day before yesterday"),
                Rule.date(m -> day(2), "the? day after tomorrow"),
                Rule.date(m -> eitherDay(m, 1), "कल", "कल के|ही दिन"),
                Rule.date(m -> eitherDay(m, 2), "परसों"),
                Rule.date(this::period, "{direction} {unit}", "the {direction} {unit}"),
                Rule.date(RelativeRules::month, "{direction} {m}"),
                Rule.date(m -> weekend(m, "direction"), "{direction} weekend|सप्ताहांत|वीकेंड", "the? weekend|सप्ताहांत"),
                Rule.date(this::rolling, "{direction} {num} {unit}", "{num} {direction} {unit}", "{direction} लगभग|करीब {num} {unit}"),
                Rule.date(m -> Optional.of(Reading.vague()), "{direction} {some} {unit}", "{some} {unit} ago|पहले|पूर्व|back",
                        "{unit} ago", "recently", "हाल|हाल ही में", "हाल के दिनों|वर्षों|महीनों|सालों में?", "पिछले|बीते दिनों", "these days", "long ago", "in recent {unit}",
                        "आने वाले दिनों|समय|वर्षों में?"),
                Rule.date(m -> ago(m, -1), "{num} {unit} ago|पहले|पूर्व|back", "{num} {unit} से पहले", "आज|अब से {num} {unit} पहले|पूर्व"),
                Rule.date(m -> agoCompound(m), "{num} {unit} and|,|और? {n2:num} {u2:unit} ago|पहले|पूर्व"),
                Rule.date(m -> ago(m, 1), "{num} {unit} from now|today", "{num} {unit} hence", "अब|आज से {num} {unit} में|बाद?",
                        "in {num} {unit} 's|'? time"),
                Rule.date(this::laterPeriod, "later|earlier this {unit}"));
    }

    static Optional<Reading> day(int distance) {
        return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of(distance, ChronoUnit.DAYS)),
                Granularity.DAY, reference -> reference.published()
                        .map(p -> List.of(DateInterval.day(p.plusDays(distance)))).orElse(List.of())));
    }

    /** कल and परसों look both ways; the tense decides, and where it does not, both readings stay. */
    private static Optional<Reading> eitherDay(Phrase.Match m, int distance) {
        if (NOT_YESTERDAY.contains(m.after()) || m.after().equals("-") && NOT_YESTERDAY.contains(m.row().norm(m.end() + 1))) {
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
        Reading reading = Reading.relative(DateParts.NONE.withShift(DateShift.of(direction, unit)), granularity(unit),
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
        if (direction == 0 || n < 1 || n > 5_000 || m.number("num") != n) {
            return Optional.empty();
        }
        if (unit.compareTo(ChronoUnit.DAYS) < 0) {
            return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of((int) (direction * n), unit)),
                    Granularity.HOUR, reference -> List.of()).bound(Bound.ABOUT));
        }
        Placement placement = reference -> reference.published().map(p -> {
            LocalDate edge = p.plusDays(direction > 0 ? 1 : 0);
            LocalDate other = plus(edge, unit, direction * n);
            DateInterval rolling = direction > 0 ? DateInterval.days(edge, other) : DateInterval.days(other, edge);
            DateInterval near = Calendar.unit(p, unit, direction);
            DateInterval far = Calendar.unit(p, unit, direction * n);
            DateInterval whole = new DateInterval(direction > 0 ? near.from() : far.from(),
                    direction > 0 ? far.to() : near.to());
            DateInterval fromToday = direction > 0 ? DateInterval.days(p, plus(p, unit, n)) : rolling;
            return List.of(rolling, whole, fromToday);
        }).orElse(List.of());
        return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of((int) (direction * n), unit)),
                granularity(unit), placement));
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
                        .map(p -> List.of(DateInterval.day(plus(plus(p, first, -n), second, -n2)))).orElse(List.of())));
    }

    static Optional<Reading> shifted(double amount, ChronoUnit unit, int direction) {
        ChronoUnit in = unit;
        double n = amount;
        while (n != Math.rint(n) && finer(in) != in) {
            n = Length.in(n, in, finer(in));
            in = finer(in);
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
        return Optional.of(Reading.relative(parts, granularity(in), reference -> reference.published().map(p -> {
            LocalDate day = plus(p, by, direction * whole);
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

    private Optional<Reading> laterPeriod(Phrase.Match m) {
        ChronoUnit unit = ChronoUnit.valueOf(m.value("unit"));
        if (unit.compareTo(ChronoUnit.DAYS) <= 0 || unit == ChronoUnit.CENTURIES) {
            return Optional.empty();
        }
        boolean later = m.row().norm(m.start()).equals("later");
        return Optional.of(Reading.relative(DateParts.NONE.withShift(DateShift.of(0, unit)), granularity(unit),
                reference -> reference.published().map(p -> {
                    DateInterval whole = Calendar.unit(p, unit, 0);
                    DateInterval half = unit == ChronoUnit.YEARS
                            ? DateInterval.days(LocalDate.of(p.getYear(), later ? 7 : 1, 1), LocalDate.of(p.getYear(), later ? 12 : 6, 1).plusMonths(1))
                            : whole;
                    return List.of(whole, half);
                }).orElse(List.of())).bound(Bound.ABOUT));
    }

    static Granularity granularity(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> Granularity.WEEK;
            case MONTHS -> Granularity.MONTH;
            case YEARS -> Granularity.YEAR;
            case DECADES -> Granularity.DECADE;
            case CENTURIES -> Granularity.CENTURY;
            case HOURS -> Granularity.HOUR;
            case MINUTES, SECONDS -> Granularity.MINUTE;
            default -> Granularity.DAY;
        };
    }

    static ChronoUnit finer(ChronoUnit unit) {
        return switch (unit) {
            case CENTURIES, DECADES -> ChronoUnit.YEARS;
            case YEARS -> ChronoUnit.MONTHS;
            case MONTHS, WEEKS -> ChronoUnit.DAYS;
            case DAYS -> ChronoUnit.HOURS;
            case HOURS -> ChronoUnit.MINUTES;
            default -> unit;
        };
    }

    static LocalDate plus(LocalDate day, ChronoUnit unit, long amount) {
        return day.plus(amount, unit);
    }
}
