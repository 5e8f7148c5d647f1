package milaan.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.facts.NumberFact;
import milaan.model.Edition;
import milaan.model.Language;
import org.junit.jupiter.api.Test;

/** Dates and figures in the digits a person has chosen. */
class DigitsTest {

    private final Wording devanagari = new Wording(InterfaceLanguage.HINDI, true);
    private final Wording latin = new Wording(InterfaceLanguage.HINDI);

    @Test
    void countsDaysAndHoursInTheChosenDigits() {
        assertEquals("११ अगस्त २०२६", new DateWords(devanagari).day(LocalDate.of(2026, 8, 11)));
        assertEquals("११ अगस्त २०२६, १८:४०", new DateWords(devanagari).moment(LocalDateTime.of(2026, 8, 11, 18, 40)));
        assertEquals("11 अगस्त 2026", new DateWords(latin).day(LocalDate.of(2026, 8, 11)));
    }

    @Test
    void writesFiguresAndTheirUnitsInTheChosenDigits() {
        Analysis analysis = Engine.standard().analyse(Edition.of("en-1", Language.ENGLISH,
                "The canal is 12.5 km long and cost Rs 3 lakh."));
        List<NumberFact> numbers = analysis.facts(NumberFact.class);
        assertEquals("१२.५ किमी", new ValueWords(devanagari).meaning(analysis, numbers.getFirst()));
        assertEquals("12.5 किमी", new ValueWords(latin).meaning(analysis, numbers.getFirst()));
        assertEquals("₹३,००,०००", new ValueWords(devanagari).meaning(analysis, numbers.get(1)));
    }

    @Test
    void theSameFigureInOtherDigitsIsNotSaidTwice() {
        Analysis analysis = Engine.standard().analyse(Edition.of("hi-1", Language.HINDI, "नहर पर 12 मजदूर लगे हैं।"));
        assertEquals(Optional.empty(), new ValueWords(devanagari).side(analysis, analysis.facts(NumberFact.class).getFirst()).meaning());
    }
}
