package milaan.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import milaan.facts.DateInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    /** Among them the earliest and the latest there are, and years on both sides of a century. */
    @ParameterizedTest
    @ValueSource(strings = {"1761-03-22", "1818-03-22", "1886-04-25", "1900-04-15", "1943-04-25", "1954-04-18", "1961-04-02", "1974-04-14",
        "1976-04-18", "1981-04-19", "1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2020-04-12", "2021-04-04",
        "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22"})
    void knowsEaster(LocalDate sunday) {
        assertEquals(sunday, Calendar.easter(sunday.getYear()));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-20, WEEKS, 0, 2024-06-17, 2024-06-24", "2024-06-17, WEEKS, -1, 2024-06-10, 2024-06-17",
        "2024-06-23, WEEKS, 1, 2024-06-24, 2024-07-01", "2024-01-31, MONTHS, 1, 2024-02-01, 2024-03-01",
        "2024-01-31, MONTHS, -1, 2023-12-01, 2024-01-01", "2024-06-20, YEARS, -1, 2023-01-01, 2024-01-01",
        "2020-06-20, DECADES, 0, 2020-01-01, 2030-01-01", "2019-06-20, DECADES, 1, 2020-01-01, 2030-01-01",
        "2024-06-20, DECADES, -2, 2000-01-01, 2010-01-01", "2000-06-20, CENTURIES, 0, 1901-01-01, 2001-01-01",
        "2001-06-20, CENTURIES, 0, 2001-01-01, 2101-01-01", "2024-06-20, CENTURIES, -1, 1901-01-01, 2001-01-01",
        "2024-06-20, DAYS, 3, 2024-06-23, 2024-06-24"})
    void countsUnitsFromTheOneThatHoldsTheDay(LocalDate day, ChronoUnit unit, int distance, LocalDate from, LocalDate to) {
        assertEquals(DateInterval.days(from, to), Calendar.unit(day, unit, distance));
    }
}
