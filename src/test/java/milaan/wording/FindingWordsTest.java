package milaan.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.alignment.Alignment;
import milaan.annotation.Decision;
import milaan.annotation.Verdict;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.comparison.Severity;
import milaan.facts.Analysis;
import milaan.facts.Approximation;
import milaan.facts.DateFact;
import milaan.facts.DateInterval;
import milaan.facts.DateParts;
import milaan.facts.Granularity;
import milaan.facts.NumberFact;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.TextSpan;
import milaan.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingWordsTest {

    private static final String HINDI = "पुल मंगलवार को टूटा और डेढ़ लाख लोग फंस गए।";
    private static final String ENGLISH = "The bridge broke on Monday and stranded 15,000 people.";
    private static final Comparison COMPARISON = new Comparison(read(HINDI, Language.HINDI), read(ENGLISH, Language.ENGLISH),
            new Alignment(List.of(), List.of(), Alignment.Relation.TRANSLATION), List.of(), List.of());

    private final FindingWords english = new FindingWords(new Wording(InterfaceLanguage.ENGLISH));
    private final FindingWords hindi = new FindingWords(new Wording(InterfaceLanguage.HINDI));

    private static Analysis read(String text, Language language) {
        return new Analysis(new TextReader().read(new SourceText(text), language), Optional.of(LocalDate.of(2026, 8, 13)),
                List.of());
    }

    private static TextSpan span(String text, String words) {
        return new TextSpan(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static Finding.Basis basis(Optional<TextSpan> left, Optional<TextSpan> right, String rule) {
        return new Finding.Basis(Severity.HIGH, 0.9, left, right, "", "", rule, List.of(), "");
    }

    private static DateFact date(TextSpan span, LocalDate day) {
        return new DateFact(span, Optional.of(DateInterval.day(day)), List.of(),
                DateParts.NONE.withWeekday(DayOfWeek.from(day)), Optional.empty(), Granularity.DAY, DateFact.Bound.EXACT,
                DateFact.Anchoring.PUBLICATION, 1);
    }

    private static Finding days(String rule) {
        TextSpan left = span(HINDI, "मंगलवार");
        TextSpan right = span(ENGLISH, "Monday");
        return new Finding.DateDiffers(basis(Optional.of(left), Optional.of(right), rule),
                Optional.of(date(left, LocalDate.of(2026, 8, 11))), Optional.of(date(right, LocalDate.of(2026, 8, 10))));
    }

    private static NumberFact number(TextSpan span, String value) {
        BigDecimal n = new BigDecimal(value);
        return new NumberFact(span, n, n, n, Approximation.EXACT, NumberFact.Kind.COUNT, Optional.empty(), Optional.empty(),
                Optional.empty(), false, 1);
    }

    private static Finding figures() {
        TextSpan left = span(HINDI, "डेढ़ लाख");
        TextSpan right = span(ENGLISH, "15,000");
        return new Finding.NumberDiffers(basis(Optional.of(left), Optional.of(right), "number.magnitude"),
                Optional.of(number(left, "150000")), Optional.of(number(right, "15000")));
    }

    @Test
    void saysWordsAndMeaningOfBothSides() {
        assertEquals("Date differs: मंगलवार · 11 August 2026 / Monday · 10 August 2026",
                english.summary(COMPARISON, days("date.day")));
        assertEquals("तारीख अलग है: मंगलवार · 11 अगस्त 2026 / Monday · 10 अगस्त 2026",
                hindi.summary(COMPARISON, days("date.day")));
    }

    @Test
    void saysHowFarDaysAreApart() {
        assertEquals("Two different days for the same happening. One day apart.",
                english.reason(COMPARISON, days("date.day")));
    }

    @Test
    void leavesOutAMeaningTheWordsAlreadySay() {
        assertEquals("डेढ़ लाख · 1,50,000", english.leftText(COMPARISON, figures()));
        assertEquals("15,000", english.rightText(COMPARISON, figures()));
    }

    @Test
    void recognisesASlipOfTen() {
        assertEquals("The digits agree, but not the size of the figure. 10 times as much: a slip between lakh, crore and "
                + "million?", english.reason(COMPARISON, figures()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "date.never-heard-of|The same happening is dated differently. One day apart.",
        "nonsense|The same happening is dated differently. One day apart.",
        "date.day.of-the-moon|Two different days for the same happening. One day apart."})
    void fallsBackForRulesWithoutWords(String rule, String reason) {
        assertEquals(reason, english.reason(COMPARISON, days(rule)));
    }

    @ParameterizedTest
    @CsvSource({"person.other-title, Office differs, पद अलग है", "person.titles-swapped, Office differs, पद अलग है",
        "person.other-relation, Relationship differs, रिश्ता अलग है", "person.other-name, Person differs, व्यक्ति अलग है"})
    void callsTheSamePersonWithAnotherOfficeNoOtherPerson(String rule, String title, String hindiTitle) {
        Finding finding = new Finding.PersonDiffers(basis(Optional.of(span(HINDI, "लोग")), Optional.of(span(ENGLISH, "people")), rule),
                Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(title + ": लोग / people", english.summary(COMPARISON, finding));
        assertEquals(hindiTitle + ": लोग / people", hindi.summary(COMPARISON, finding));
    }

    @Test
    void namesTheTextThatLacksASentence() {
        Finding finding = new Finding.OnlyInOne(basis(Optional.of(span(HINDI, HINDI)), Optional.empty(), "only.in.one"));
        assertEquals("Only in Hindi: " + HINDI, english.summary(COMPARISON, finding));
        assertEquals("No sentence of English says this.", english.reason(COMPARISON, finding));
        assertEquals("अंग्रेजी का कोई वाक्य यह नहीं कहता।", hindi.reason(COMPARISON, finding));
    }

    @Test
    void namesTheSideOfAVerdict() {
        TermWords terms = new TermWords(new Wording(InterfaceLanguage.ENGLISH));
        SideNames sides = new SideNames("Hindi", "English");
        assertEquals("Confirmed · Hindi wrong",
                terms.decision(Optional.of(new Decision.Confirmed(Optional.of(Verdict.LEFT_WRONG))), sides));
        assertEquals("To check", terms.decision(Optional.empty(), sides));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"999|999", "1000|1,000", "150000|1,50,000", "120000000|12,00,00,000", "-4500.50|-4,500.5",
        "0.25|0.25"})
    void groupsFiguresTheIndianWay(String value, String shown) {
        assertEquals(shown, Figures.indian(new BigDecimal(value)));
    }

    @Test
    void shortensBetweenWords() {
        assertEquals("पुल मंगलवार को टूटा…", Excerpt.of(HINDI, 22));
        assertEquals(HINDI, Excerpt.of(HINDI, 200));
    }
}
