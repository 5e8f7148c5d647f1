package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.facts.date.DateComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, times and lengths of time that differ, beside those told in another form, from another day or by how long ago. */
class DateCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new DateChecker(new DateComparison());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "बैठक 14 अप्रैल 2021 को हुई थी। | The meeting was held on 15 April 2021. | date.day: 2021-04-14 / 2021-04-15",
        "पुल मई 1998 में बना। | The bridge was built in May 1999. | date.year: 1998-05 / 1999-05",
        "मेला 3 मार्च को शुरू हुआ। | The fair began on 3 February. | date.month: 2025-03-03 / 2025-02-03",
        "सुनवाई मंगलवार को होगी। | The hearing will be on Thursday. | date.weekday: 2025-03-18 / 2025-03-13",
        "दुकान सुबह नौ बजे खुलेगी। | The shop will open at 11 am. | date.time: सुबह नौ बजे / 11 am",
        "मंत्री कल रात दिल्ली पहुंचे थे। | The minister will reach Delhi tomorrow night. "
            + "| date.relative: 2025-03-11T19:00 / 2025-03-13T19:00",
        "वह तीन घंटे तक फंसे रहे। | He was trapped for five hours. | duration.length: PT3H / PT5H",
        "यह पुल 17 साल पहले बना था। | The bridge was built 17 months ago. | date.relative: 2008 / 2023-10",
        "वह पिछले 90 दिनों से भूखे हैं। | He has been fasting for the past 90 weeks. | date.relative: 2024-12-12 / 2023-06-21/2025-03-12",
        "यह स्कूल 50 से अधिक वर्षों से चल रहा है। | The school has run for over 50 months. | duration.length: P50Y / P50M",
        "आदेश 48 घंटों तक लागू रहेगा। | The order will be in force for 48 minutes. | duration.length: PT48H / PT48M",
        "सभा गुरुवार को गांव में दोपहर 3 बजे होगी। | The meeting will be held at 3 pm on Sunday in the village. "
            + "| date.weekday: 2025-03-13 / 2025-03-16T15:00",
        "सभा गुरुवार को गांव में दोपहर 3 बजे होगी। | The meeting will be held at 5 pm on Thursday in the village. "
            + "| date.time: दोपहर 3 बजे / 2025-03-13T17:00",
        "45 वर्षीय किसान को अस्पताल ले जाया गया। | The 54-year-old farmer was taken to hospital. | duration.age: P45Y / P54Y"})
    void tellsAnotherDateOrLength(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "बैठक 14 अप्रैल 2021 को हुई थी। | The meeting was held on April 14, 2021.",
        "सुनवाई मंगलवार को होगी। | The hearing will be on Tuesday.",
        "मंत्री कल दिल्ली पहुंचे थे। | The minister reached Delhi on Tuesday.",
        "बैठक पिछले साल मार्च में हुई थी। | The meeting was held in March 2024.",
        "दुकान शाम पांच बजे बंद होगी। | The shop will close at 5 pm.",
        "वह दो दिन तक फंसे रहे। | He was trapped for 48 hours.",
        "सभा गुरुवार को गांव में दोपहर 3 बजे होगी। | The meeting will be held at 3 pm on Thursday in the village.",
        "यह स्कूल 50 से अधिक वर्षों से चल रहा है। | The school has run for over 50 years.",
        "यह स्कूल 50 से ज्यादा सालों से चल रहा है। | The school has run for 50-plus years.",
        "24 साल से यह स्कूल बंद है। | This school has been closed since 2001.",
        "बैठक 14 अप्रैल 2021 को हुई थी। | The meeting was held."})
    void leavesTheSameDateAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }

    /** "48 hours on" is a date, "48 minutes" a length: the finding carries the date, on the side that says it. */
    @Test
    void carriesTheDateOfTheSideThatSaysIt() {
        String hindi = "टीम 48 घंटों में लौटेगी।";
        String english = "The team took 48 minutes.";
        assertEquals(List.of("true false"), checker.check(pairs.of(hindi, english)).stream().map(DateCheckerTest::dates).toList());
        assertEquals(List.of("false true"), checker.check(pairs.of(english, hindi)).stream().map(DateCheckerTest::dates).toList());
    }

    private static String dates(Finding finding) {
        return finding instanceof Finding.DateDiffers d ? d.left().isPresent() + " " + d.right().isPresent() : "-";
    }
}
