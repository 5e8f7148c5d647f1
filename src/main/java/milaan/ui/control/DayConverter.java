package milaan.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.util.StringConverter;
import milaan.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is typed in India, whatever the system's country: 12/8/2026 is the twelfth of August. Written in the digits a
 * person has chosen, read in either.
 */
public final class DayConverter extends StringConverter<@Nullable LocalDate> {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\p{Nd}{1,2})[/.\\- ](\\p{Nd}{1,2})[/.\\- ](\\p{Nd}{4}|\\p{Nd}{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\p{Nd}{4})-(\\p{Nd}{1,2})-(\\p{Nd}{1,2})");
    private static final int CENTURY = 2000;

    private final Wording wording;

    public DayConverter(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : wording.numeral(day.getDayOfMonth()) + "/" + wording.numeral(day.getMonthValue()) + "/"
                + wording.numeral(day.getYear());
    }

    /** @throws DateTimeException where it is no day */
    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            int year = number(dayFirst, 3);
            return LocalDate.of(year < 100 ? CENTURY + year : year, number(dayFirst, 2), number(dayFirst, 1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        throw new DateTimeException("no day: " + text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
