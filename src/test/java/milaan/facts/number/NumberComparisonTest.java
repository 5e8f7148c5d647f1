package milaan.facts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import milaan.facts.IdentifierFact;
import milaan.facts.NumberFact;
import milaan.facts.Outcome;
import milaan.facts.Verdict;
import milaan.facts.number.NumberComparison.Reason;
import milaan.model.TextSpan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NumberComparisonTest {

    private final NumberComparison comparison = new NumberComparison();

    private Outcome compare(String hindi, String english) {
        NumberFact left = Reading.number(hindi);
        NumberFact right = Reading.number(english);
        Outcome outcome = comparison.compare(left, right);
        assertEquals(outcome, comparison.compare(right, left), "symmetric");
        return outcome;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            डेढ़ लाख पौधे लगे।                 | 150,000 saplings were planted.
            ₹12 करोड़ मिले।                    | Rs 120 million came in.
            करीब 50 गाड़ियां जलीं।              | 48 cars burned.
            53 गाड़ियां जलीं।                  | More than 50 cars burned.
            दो-तिहाई वोट मिले।                 | It took 66.7 per cent.
            100 किलोमीटर सड़क टूटी।             | Some 62 miles of road broke.
            तापमान 40 डिग्री सेल्सियस रहा।      | It was 104 degrees Fahrenheit.
            12 से 15 गांव डूबे।                | 14 villages sank.
            16.1 लाख मामले आए।                 | 1,612,340 cases came.
            सात सैनिक मारे गए।                 | Seven people were killed.
            भारत 3-2 से जीता।                  | They lost 2-3.
            500 ग्राम सोना मिला।                | Half a kilogram was found.
            एक-चौथाई खेत सूखे।                  | 25 percent dried up.
            """)
    void agreesInOtherWords(String hindi, String english) {
        assertEquals(Verdict.AGREE, compare(hindi, english).verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 लोगों की मौत हुई।                | 9 people died.                  | VALUE
            ₹12 करोड़ मिले।                    | Rs 12 million came in.          | MAGNITUDE
            20 लाख लोग आए।                    | 20 million people came.         | MAGNITUDE
            53 गाड़ियां जलीं।                  | 35 cars burned.                 | DIGITS_SWAPPED
            100 किलोमीटर सड़क टूटी।             | 100 miles of road broke.        | UNIT
            500 रुपये मिले।                    | He got $500.                    | CURRENCY
            7 लोगों की मौत हुई।                | 7 people were injured.          | COUNTED
            402 घर गिरे।                       | 400 houses fell.                | VALUE
            1.8 प्रतिशत गिरावट आई।              | It fell 1.2 per cent.           | VALUE
            करीब 50 गाड़ियां जलीं।              | 80 cars burned.                 | VALUE
            """)
    void differsForAReason(String hindi, String english, Reason reason) {
        assertEquals(Outcome.differ(reason), compare(hindi, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 लोगों की मौत हुई।                | 12 people were injured.
            500 रुपये मिले।                    | He got $6.
            40 गांव डूबे।                      | 3 fishermen are missing.
            """)
    void saysNothingOfDifferentThings(String hindi, String english) {
        assertEquals(Verdict.UNDECIDED, compare(hindi, english).verdict());
    }

    /** Just inside and just outside what "about", "more than", rounding and conversion allow. */
    @ParameterizedTest
    @CsvFileSource(resources = "comparisons.txt", delimiter = '|')
    void decidesAtTheEdges(String hindi, String english, String expected) {
        Outcome outcome = compare(hindi, english);
        assertEquals(expected, outcome.reason().map(Object::toString).orElse(outcome.verdict().toString()));
    }

    @Test
    void comparesIdentifiersAsStrings() {
        IdentifierFact one = new IdentifierFact(new TextSpan(0, 3), "302", IdentifierFact.Kind.LAW_SECTION);
        IdentifierFact other = new IdentifierFact(new TextSpan(0, 3), "307", IdentifierFact.Kind.LAW_SECTION);
        assertEquals(Optional.of(Reason.VALUE), comparison.compare(one, other).reason());
        assertEquals(Verdict.AGREE, comparison.compare(one, one).verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            एफआईआर संख्या 112/23 दर्ज हुई।      | FIR No. 112/2023 was lodged.      | AGREE
            मुकदमा संख्या 0045/2024 चला।        | Case no. 45 of 2024 was heard.    | AGREE
            मुकदमा संख्या 45/2024 चला।          | Case no. 45/2023 was heard.       | VALUE
            मुकदमा संख्या 45/2024 चला।          | Case no. 54/2024 was heard.       | VALUE
            +91 98765 43210 पर बात करें।        | Call 98765 43210 for help.        | AGREE
            98765 43211 पर बात करें।            | Call 98765 43210 for help.        | VALUE
            ट्रक यूपी 32 एटी 4521 मिला।          | The truck UP-32-AT-4521 was found.| AGREE
            ट्रक यूपी 32 एटी 4521 मिला।          | The truck UP-32-AD-4521 was found.| VALUE
            उड़ान 6ई 2135 उतरी।                 | Flight 6E-2135 landed.            | AGREE
            उड़ान 6ई 2135 उतरी।                 | Flight 6E-2153 landed.            | VALUE
            """)
    void comparesNumbersOfCasesPlatesAndFlightsAsAWhole(String hindi, String english, String expected) {
        IdentifierFact one = Reading.facts(hindi, IdentifierFact.class).getLast();
        IdentifierFact other = Reading.facts(english, IdentifierFact.class).getLast();
        Outcome outcome = comparison.compare(one, other);
        assertEquals(outcome, comparison.compare(other, one), "symmetric");
        assertEquals(expected, outcome.reason().map(Object::toString).orElse(outcome.verdict().toString()));
    }

    @Property(tries = 200)
    void aFigureAgreesWithItselfInBothGroupings(@ForAll @IntRange(min = 2, max = 999_999_999) int value) {
        NumberFact indian = Reading.number("कुल " + Grouping.indian(value) + " पौधे लगे।");
        NumberFact western = Reading.number("They planted " + String.format(java.util.Locale.ROOT, "%,d", value) + " trees.");
        assertEquals(value, indian.value().intValueExact());
        assertEquals(Verdict.AGREE, comparison.compare(indian, western).verdict());
    }
}
