package milaan.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    private final DayConverter latin = new DayConverter(new Wording(InterfaceLanguage.ENGLISH));
    private final DayConverter devanagari = new DayConverter(new Wording(InterfaceLanguage.HINDI, true));

    @ParameterizedTest
    @CsvSource({"12/8/2026, 2026-08-12", "१२/८/२०२६, 2026-08-12", "12.08.26, 2026-08-12", "2026-08-12, 2026-08-12",
        "' 1-2-2025 ', 2025-02-01", "३१ १२ २०२५, 2025-12-31"})
    void readsTheDayFirstInEitherDigits(String typed, LocalDate day) {
        assertEquals(day, latin.fromString(typed));
        assertEquals(day, devanagari.fromString(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "31/2/2026", "8/13/2026", "12/8"})
    void refusesWhatIsNoDay(String typed) {
        assertThrows(DateTimeException.class, () -> latin.fromString(typed));
    }

    @Test
    void writesTheChosenDigits() {
        assertEquals("12/8/2026", latin.toString(LocalDate.of(2026, 8, 12)));
        assertEquals("१२/८/२०२६", devanagari.toString(LocalDate.of(2026, 8, 12)));
        assertNull(devanagari.fromString(" "));
        assertEquals("", latin.toString(null));
    }
}
