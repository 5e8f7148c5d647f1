package milaan.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published on Thursday, 20 June 2024. */
class EnglishDatesTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 6, 20));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The bridge opened on 19 June 2024. | 19 June 2024 = 2024-06-19",
            "The bridge opened on June 19, 2024. | June 19, 2024 = 2024-06-19",
            "The bridge opened on the 19th of June. | the 19th of June = 2024-06-19",
            "The bridge opened on Jun 19. | Jun 19 = 2024-06-19",
            "The order is dated 19/06/2024. | 19/06/2024 = 2024-06-19",
            "The order is dated 2024-06-19. | 2024-06-19 = 2024-06-19",
            "The order is dated 19.06.2024. | 19.06.2024 = 2024-06-19",
            "Sales fell in June 2019. | June 2019 = 2019-06-01/2019-06-30",
            "Sales fell in March. | March = 2024-03-01/2024-03-31",
            "Caesar died on 15 March 44 BC. | 15 March 44 BC = -0043-03-15",
            "Rome fell in 476 AD. | 476 AD = 0476-01-01/0476-12-31",
            "They fought the 1965 and 1971 wars. | 1965 = 1965-01-01/1965-12-31; 1971 = 1971-01-01/1971-12-31",
            "It was founded in 49 BC. | 49 BC = -0048-01-01/-0048-12-31"})
    void readsCalendarDates(String sentence, String expected) {
        assertEquals(expected, DateReading.written(sentence, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "He arrived on Tuesday. | Tuesday = 2024-06-18",
            "He will arrive on Tuesday. | Tuesday = 2024-06-25",
            "He arrived on Wednesday, June 19. | Wednesday, June 19 = 2024-06-19",
            "He arrived last Friday. | last Friday = 2024-06-14",
            "He will leave next Friday. | next Friday = 2024-06-21",
            "The vote was held yesterday. | yesterday = 2024-06-19",
            "The vote will be held the day after tomorrow. | the day after tomorrow = 2024-06-22",
            "The vote was held last week. | last week = 2024-06-10/2024-06-16",
            "Two years ago the mill closed. | Two years ago = 2022-01-01/2022-12-31",
            "The mill closed three days ago. | three days ago = 2024-06-17",
            "It happened a week ago. | a week ago = 2024-06-13",
            "Prices rose over the past three months. | the past three months = 2024-03-20/2024-06-19",
            "The court will sit next month. | next month = 2024-07-01/2024-07-31",
            "Profits rose last quarter. | last quarter = 2024-01-01/2024-03-31",
            "He was seen last night. | last night = 2024-06-19T19:00/2024-06-20T06:00",
            "It has rained in recent years. | in recent years = vague",
            "He left a few years ago. | a few years ago = vague"})
    void readsRelativeDates(String sentence, String expected) {
        assertEquals(expected, DateReading.written(sentence, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The fair runs from 3 to 12 September. | from 3 to 12 September = 2024-09-03/2024-09-12",
            "The fair will run from July 28 to August 4. | from July 28 to August 4 = 2024-07-28/2024-08-04",
            "He ruled between 2014 and 2018. | between 2014 and 2018 = 2014-01-01/2018-12-31",
            "The rains begin in mid-June. | mid-June = 2024-06-11/2024-06-20",
            "The plant opened in early 2023. | early 2023 = 2023-01-01/2023-04-30",
            "The plant opened in the first week of June. | the first week of June = 2024-06-03/2024-06-09",
            "He was born in the 1990s. | the 1990s = 1990-01-01/1999-12-31",
            "The fort dates from the 15th century. | the 15th century = 1401-01-01/1500-12-31",
            "Growth was slow in the second quarter of 2023. | the second quarter of 2023 = 2023-04-01/2023-06-30",
            "Exports grew in fiscal year 2023-24. | fiscal year 2023-24 = 2023-04-01/2024-03-31",
            "Exports grew in FY24. | FY24 = 2023-04-01/2024-03-31",
            "The flag was raised on Republic Day. | Republic Day = 2024-01-26",
            "The flag will be raised on Independence Day. | Independence Day = 2024-08-15",
            "It was built in the late eighties. | late eighties = 1986-09-01/1989-12-31",
            "He is in his eighties. | ''"})
    void readsPeriods(String sentence, String expected) {
        assertEquals(expected, DateReading.written(sentence, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The train left at 5 pm IST. | 5 pm IST = 17:00",
            "The train left at 5.30pm on Saturday. | 5.30pm on Saturday = 2024-06-15T17:30/2024-06-15T17:31",
            "The train left at 17:45. | 17:45 = 17:45",
            "It is open from 10 am to 5 pm. | 10 am to 5 pm = 10:00",
            "It ended at midnight. | midnight = 00:00",
            "It ended at 12.15 a.m. on Monday. | 12.15 a.m. on Monday = 2024-06-17T00:15/2024-06-17T00:16",
            "It was Sunday morning. | Sunday morning = 2024-06-16T04:00/2024-06-16T12:00",
            "The train left at 10.15. | 10.15 = 10:15",
            "The doors shut at 9.30 on Monday. | 9.30 on Monday = 2024-06-24T09:30/2024-06-24T09:31",
            "The share closed at 9.30. | ''",
            "It fell at 6.50 per cent. | ''",
            "The meeting is at a quarter to eight in the evening. | a quarter to eight in the evening = 19:45"})
    void readsTimesOfDay(String sentence, String expected) {
        assertEquals(expected, DateReading.written(sentence, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "He served 24 years. | 24 years = P24Y",
            "A 45-year-old farmer was hurt. | 45-year-old = P45Y AGE",
            "The driver, aged 32, fled. | aged 32 = P32Y AGE",
            "Ravi Sahni, 32, fled. | 32 = P32Y AGE",
            "The talks took two and a half hours. | two and a half hours = PT2.5H",
            "The talks took more than a decade. | more than a decade = P10Y",
            "It was a three-day strike. | three-day = P3D",
            "They waited a fortnight. | a fortnight = P2W",
            "It took four and a half hours. | four and a half hours = PT4.5H"})
    void readsLengthsAndAges(String sentence, String expected) {
        assertEquals(expected, DateReading.written(sentence, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource({
            "He may go.", "They march on the capital.", "The second man sat in the sun.", "He can wed whom he likes.",
            "2,000 people came.", "2000 people came.", "The odds were 3/4.", "Room 1984 is on the left.",
                        "Call 98101 23456.",
            "He reads India Today and USA Today.", "The score was 21-15.", "Rs 2020 was paid.", "It is now or never.",
            "One day he came home.", "It is an august house.", "He was in his 40s.", "The protest march was peaceful."})
    void leavesOtherWordsAlone(String sentence) {
        assertEquals("", DateReading.written(sentence, PUBLISHED));
    }
}
