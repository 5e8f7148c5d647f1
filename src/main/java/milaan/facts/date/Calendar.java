package milaan.facts.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milaan.facts.DateInterval;

/** Arithmetic of the Gregorian calendar, weeks from Monday. */
final class Calendar {

    private Calendar() { }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static DateInterval year(int year) {
        return years(year, year);
    }

    /** Both included. */
    static DateInterval years(int first, int last) {
        return DateInterval.days(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    static DateInterval month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return DateInterval.days(first, first.plusMonths(1));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static DateInterval week(LocalDate day) {
        return DateInterval.days(monday(day), monday(day).plusWeeks(1));
    }

    /** The week, month, year, decade or century {@code distance} away from the one that holds {@code day}. */
    static DateInterval unit(LocalDate day, ChronoUnit unit, long distance) {
        return switch (unit) {
            case WEEKS -> week(day.plusWeeks(distance));
            case MONTHS -> month(day.plusMonths(distance).getYear(), day.plusMonths(distance).getMonthValue());
            case YEARS -> year((int) (day.getYear() + distance));
            case DECADES -> {
                int first = (int) (Math.floorDiv(day.getYear(), 10) * 10 + distance * 10);
                yield years(first, first + 9);
            }
            case CENTURIES -> {
                int first = (int) (Math.floorDiv(day.getYear() - 1, 100) * 100 + 1 + distance * 100);
                yield years(first, first + 99);
            }
            default -> DateInterval.day(day.plusDays(distance));
        };
    }

    static DateInterval quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return DateInterval.days(first, first.plusMonths(3));
    }

    /** So near that the tense does not matter: schools were closed (in the past tense) until the 16th of this month. */
    private static final long NEAR = 31;
    private static final long FAR = 150;

    /**
     * Which of the yearly returns of something is meant: after a past tense the latest that has begun, before a future
     * one the next that is not over, else the nearest. One of the days around the publication goes before the tense.
     *
     * @param inYear the return in a year; empty where that year has none (29 February)
     */
    static List<DateInterval> yearly(Reference reference, IntFunction<Optional<DateInterval>> inYear) {
        if (reference.published().isEmpty()) {
            return List.of();
        }
        LocalDate published = reference.published().get();
        List<DateInterval> returns = IntStream.rangeClosed(published.getYear() - 8, published.getYear() + 8)
                .mapToObj(inYear).flatMap(Optional::stream).toList();
        Optional<DateInterval> past = returns.stream().filter(i -> !i.from().toLocalDate().isAfter(published))
                .max(Comparator.comparing(DateInterval::from));
        Optional<DateInterval> next = returns.stream().filter(i -> i.to().toLocalDate().isAfter(published))
                .min(Comparator.comparing(DateInterval::from));
        List<DateInterval> both = Stream.of(past, next).flatMap(Optional::stream).distinct()
                .sorted(Comparator.comparing(i -> distance(i, published))).toList();
        boolean clear = both.size() == 2 && distance(both.getFirst(), published) <= NEAR && distance(both.getLast(), published) > FAR;
        return switch (reference.tense()) {
            case PAST -> clear ? both.subList(0, 1) : past.stream().toList();
            case FUTURE -> next.stream().toList();
            case UNKNOWN -> clear ? both.subList(0, 1) : both;
        };
    }

    private static long distance(DateInterval interval, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(interval.from().toLocalDate(), day));
    }

    /** Western Easter Sunday (the anonymous Gregorian computus, Meeus, "Astronomical Algorithms"). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
