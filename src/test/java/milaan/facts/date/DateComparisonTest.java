package milaan.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateComparisonTest {

    private static final Optional<LocalDate> NOBODY_KNOWS = Optional.empty();
    private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2024, 6, 20));

    private final DateComparison comparison = new DateComparison();

    private String dates(String hindi, String english, Optional<LocalDate> published) {
        DateFact one = DateReading.date(hindi, published);
        DateFact other = DateReading.date(english, published);
        Outcome outcome = comparison.compare(one, published, other, published);
        assertEquals(outcome, comparison.compare(other, published, one, published), "symmetric");
        return written(outcome);
    }

    private static String written(Outcome outcome) {
        return outcome.verdict() + outcome.reason().map(r -> " " + r.code()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "वे बुधवार को आए। | He came on Wednesday. | AGREE",
            "वे बुधवार को आए। | He came on Tuesday. | DIFFER date.weekday",
            "वे 19 जून को आए। | He came on June 19. | AGREE",
            "वे 19 जून को आए। | He came on June 18. | DIFFER date.day",
            "वे 19 जून को आए। | He came on 19 July. | DIFFER date.month",
            "वे 19 जून 2024 को आए। | He came on 19 June 2023. | DIFFER date.year",
            "वे 19 जून 2024 को आए। | He came in June 2024. | AGREE",
            "वे जून 2024 में आए। | He came in 2024. | AGREE",
            "वे 5/6/2024 को आए। | He came on 6/5/2024. | UNDECIDED",
            "वे कल आए थे। | He came yesterday. | AGREE",
            "वे कल आएंगे। | He came yesterday. | DIFFER date.relative",
            "कल की बात है। | He came yesterday. | AGREE",
            "वे 11 और 16 नवंबर को आए। | He came on November 11 and 16. | AGREE",
            "वे 11 और 16 नवंबर को आए। | He came on November 11 and 18. | DIFFER date.day",
            "वे पिछले साल फरवरी में आए। | He came in February last year. | AGREE",
            "वे पिछले साल फरवरी में आए। | He came in March last year. | DIFFER date.month",
            "वे आज आए। | He came yesterday. | DIFFER date.relative",
            "वे पिछले साल आए थे। | He came a year ago. | AGREE",
            "वे पिछले सप्ताह आए थे। | He will come next week. | DIFFER date.relative",
            "वे दो साल पहले आए थे। | He came three years ago. | DIFFER date.relative",
            "वे 12 महीने पहले आए थे। | He came a year ago. | AGREE",
            "वे हाल ही में आए। | He came on Tuesday. | UNDECIDED",
            "वे शाम 5 बजे आए। | He came at 5 pm. | AGREE",
            "वे 5 बजे आए। | He came at 5 pm. | AGREE",
            "वे सुबह 5 बजे आए। | He came at 5 pm. | DIFFER date.time",
            "वे शनिवार शाम 5.30 बजे आए। | He came at 5.30pm on a Saturday. | AGREE",
            "वे शनिवार शाम 5.30 बजे आए। | He came at 6.30pm on a Saturday. | DIFFER date.time",
            "मेला 18-19 जून को लगा। | The fair was held on June 18-19. | AGREE",
            "मेला 18-19 जून को लगा। | The fair was held on June 18-20. | DIFFER date.day",
            "मेला 18-19 जून को लगा। | The fair was held on June 18. | UNDECIDED",
            "मेला 18-19 जून को लगा। | The fair was held on June 25. | DIFFER date.period",
            "गणतंत्र दिवस पर परेड हुई। | The parade was on 26 January. | AGREE",
            "वे 1990 के दशक में आए। | He came in the 1980s. | DIFFER date.period",
            "वे 1990 के दशक में आए। | He came in 1995. | AGREE",
            "1990 का दशक कठिन था। | The 1980s were hard. | DIFFER date.period",
            "नब्बे के दशक में बना। | It was built in the nineties. | AGREE",
            "नब्बे के दशक में बना। | It was built in the eighties. | DIFFER date.period",
            "किला 18वीं सदी का है। | The fort is of the 19th century. | DIFFER date.period",
            "किला 18वीं सदी का है। | The fort is of the eighteenth century. | AGREE",
            "किला 19वीं सदी का है। | The fort was built in the 1800s. | AGREE",
            "किला 18वीं सदी का है। | The fort was built in the 1800s. | DIFFER date.period",
            "किला 19वीं सदी का है। | The fort was built in 1800. | AGREE",
            "बैठक साढ़े नौ बजे हुई। | The meeting was at half past nine in the morning. | AGREE",
            "बैठक रात साढ़े नौ बजे हुई। | The meeting was at half past nine in the morning. | DIFFER date.time",
            "बैठक सवा दस बजे हुई। | The meeting began at 10.15. | AGREE",
            "बैठक सवा दस बजे हुई। | The meeting began at 10.45. | DIFFER date.time",
            "दुकान सुबह 10 से शाम 7 बजे तक खुलेगी। | It opens from 10 am to 7 pm. | AGREE",
            "दुकान सुबह 10 बजे से शाम 7 बजे तक खुलेगी। | It opens from 10 am to 9 pm. | DIFFER date.time",
            "दुकान 10 से शाम 7 बजे तक खुलेगी। | It opens from 10 to 7 pm. | AGREE",
            "वित्त वर्ष 2023-24 में बढ़ा। | It rose in FY24. | AGREE",
            "6 नवंबर के बाद सोचेंगे। | They will think after November 6. | AGREE",
            "6 नवंबर के बाद सोचेंगे। | They will think before November 6. | DIFFER date.bound"})
    void comparesWithoutPublicationDates(String hindi, String english, String expected) {
        assertEquals(expected, dates(hindi, english, NOBODY_KNOWS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "वे बुधवार को आए। | He came on 19 June. | AGREE",
            "वे बुधवार को आए। | He came on 18 June. | DIFFER date.weekday",
            "वे बुधवार को आए। | He came yesterday. | AGREE",
            "वे मंगलवार को आए। | He came yesterday. | DIFFER date.weekday",
            "वे पिछले साल आए थे। | He came in 2023. | AGREE",
            "वे पिछले साल आए थे। | He came in 2020. | DIFFER date.year",
            "वे दो साल पहले आए थे। | He came in 2021. | UNDECIDED",
            "वे दो साल पहले आए थे। | He came in 2015. | DIFFER date.year",
            "वे पिछले महीने आए थे। | He came in May. | AGREE",
            "वे पिछले महीने आए थे। | He came in February. | DIFFER date.month"})
    void placesRelativeDatesInTheCalendar(String hindi, String english, String expected) {
        assertEquals(expected, dates(hindi, english, THURSDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "वार्ता ढाई घंटे चली। | The talks took 150 minutes. | AGREE",
            "वार्ता 1 साल चली। | The talks took 12 months. | AGREE",
            "वार्ता 24 घंटे चली। | The talks took over one day. | AGREE",
            "वार्ता दो घंटे चली। | The talks took three hours. | DIFFER duration.length",
            "वार्ता 30 दिन चली। | The talks took one month. | AGREE",
            "वार्ता करीब 5 साल चली। | The talks took 5 years. | AGREE",
            "वार्ता पांच साल से अधिक चली। | The talks took six years. | AGREE",
            "45 वर्षीय किसान आया। | A 45-year-old farmer came. | AGREE",
            "45 वर्षीय किसान आया। | A 54-year-old farmer came. | DIFFER duration.age",
            "45 वर्षीय किसान आया। | He farmed for 30 years. | UNDECIDED"})
    void comparesLengths(String hindi, String english, String expected) {
        DurationFact one = DateReading.length(hindi);
        DurationFact other = DateReading.length(english);
        assertEquals(expected, written(comparison.compare(one, other)));
        assertEquals(expected, written(comparison.compare(other, one)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It is the first visit since 2000. | 24 वर्षों में यह पहली यात्रा है। | AGREE",
            "It is the first visit since 2000. | 14 वर्षों में यह पहली यात्रा है। | DIFFER duration.since",
            "He left two years ago. | वे दो साल तक रहे। | AGREE",
            "He came in 1999. | वे दो साल तक रहे। | UNDECIDED"})
    void holdsALengthAgainstTheYearItBegan(String date, String length, String expected) {
        assertEquals(expected, written(comparison.compare(DateReading.date(date, THURSDAY), THURSDAY, DateReading.length(length))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2024-06-20 | 2024-06-19 | वे कल आए थे। | He came today. | AGREE",
            "2024-06-20 | 2024-06-19 | वे आज आए थे। | He came today. | DIFFER date.relative"})
    void keepsThePublicationDatesOfBothTextsApart(LocalDate hindiDay, LocalDate englishDay, String hindi, String english, String expected) {
        Optional<LocalDate> one = Optional.of(hindiDay);
        Optional<LocalDate> other = Optional.of(englishDay);
        assertEquals(expected, written(comparison.compare(DateReading.date(hindi, one), one, DateReading.date(english, other), other)));
    }
}
