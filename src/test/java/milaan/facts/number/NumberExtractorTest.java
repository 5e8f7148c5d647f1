package milaan.facts.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import milaan.facts.Approximation;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.NumberFact;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            मेले में १२,३४,५६७ टिकट बिके।              | १२,३४,५६७=1234567
            बांध में 3.5 मीटर पानी है।                   | 3.5 मीटर=3.5
            गोदाम में बाईस बोरियां मिलीं।                | बाईस=22
            सभा में एक हजार पांच सौ कुर्सियां थीं।        | एक हजार पांच सौ=1500
            योजना पर डेढ़ लाख रुपये लगे।                  | डेढ़ लाख रुपये=150000
            पुल की लागत ढाई करोड़ रुपये है।              | ढाई करोड़ रुपये=25000000
            दौड़ में साढ़े तीन हज़ार धावक आए।            | साढ़े तीन हज़ार=3500
            सवा लाख दीये जलाए गए।                        | सवा लाख=125000
            बाज़ार पौने दो करोड़ का है।                  | पौने दो करोड़=17500000
            कंपनी ने 2.3 अरब डॉलर जुटाए।                 | 2.3 अरब डॉलर=2300000000
            बजट 5 लाख करोड़ रुपये का है।                  | 5 लाख करोड़ रुपये=5000000000000
            खजाने में दो लाख पचास हजार करोड़ रुपये थे।    | दो लाख पचास हजार करोड़ रुपये=2500000000000
            टोकरी में आधा दर्जन अंडे थे।                  | आधा दर्जन=6
            दो-तिहाई सीटें खाली रहीं।                     | दो-तिहाई=0.6666666666666667
            एक चौथाई खेत सूखे हैं।                        | एक चौथाई=0.25
            कुएं में 4 हजार 3 सौ लीटर पानी था।            | 4 हजार 3 सौ लीटर=4300
            छियासठ प्रतिशत मतदान हुआ।                     | छियासठ प्रतिशत=66
            दर 2 1/2 फीसदी घटी।                           | 2 1/2 फीसदी=2.5
            """)
    void readsHindiNumbers(String text, String expected) {
        assertEquals(expected, Reading.numbers(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fair sold 1,234,567 tickets.                     | 1,234,567=1234567
            Twenty-two sacks were found.                         | Twenty-two=22
            The hall has one thousand five hundred chairs.       | one thousand five hundred=1500
            About four hundred and five runners came.            | four hundred and five=405
            One hundred and sixty-one thousand lamps were lit.   | One hundred and sixty-one thousand=161000
            The town has half a million people.                  | half a million=500000
            It cost two and a half million dollars.              | two and a half million dollars=2500000
            They asked for 5 lakh crore rupees.                  | 5 lakh crore rupees=5000000000000
            Half a dozen eggs broke.                             | Half a dozen=6
            Two-thirds of the seats stayed empty.                | Two-thirds=0.6666666666666667
            A third of the fields are dry.                       | A third=0.3333333333333333
            Only 3/4 of the road is done.                        | 3/4=0.75
            The firm raised $2.3bn.                              | $2.3bn=2300000000
            The fund holds $10m.                                 | $10m=10000000
            Turnout was 66 per cent.                             | 66 per cent=66
            A hundred lamps and a dozen drums were bought.       | A hundred=100; a dozen=12
            """)
    void readsEnglishNumbers(String text, String expected) {
        assertEquals(expected, Reading.numbers(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "एक किसान ने शहर में एक दुकान खोली।", "अरब देशों ने बैठक बुलाई।", "मुझे जवाब दो।", "आधी रात को बिजली गई।",
            "The one who left was the second one.", "He bought a 5G phone.", "She scored in the first half.",
            "लाखों लोग आए।", "Millions of people came."})
    void doesNotCountArticlesAndIndefiniteWords(String text) {
        assertEquals("", Reading.numbers(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            लगभग 50 गाड़ियां जलीं।         | ABOUT     | 45 | 55
            50 से अधिक गाड़ियां जलीं।      | MORE_THAN | 50 | 50
            50 गाड़ियों से ज़्यादा जलीं।   | MORE_THAN | 50 | 50
            कम से कम 50 गाड़ियां जलीं।     | AT_LEAST  | 50 | 50
            50 से कम गाड़ियां जलीं।        | LESS_THAN | 0  | 50
            10 से 12 गाड़ियां जलीं।        | RANGE     | 10 | 12
            दो-तीन गाड़ियां जलीं।          | RANGE     | 2  | 3
            About 50 cars burned.          | ABOUT     | 45 | 55
            More than 50 cars burned.      | MORE_THAN | 50 | 50
            At least 50 cars burned.       | AT_LEAST  | 50 | 50
            Up to 50 cars burned.          | AT_MOST   | 0  | 50
            Between 10 and 12 cars burned. | RANGE     | 10 | 12
            Some 10-12 cars burned.        | RANGE     | 10 | 12
            """)
    void readsBounds(String text, Approximation bound, BigDecimal low, BigDecimal high) {
        NumberFact n = Reading.number(text);
        assertEquals(bound, n.modifier());
        assertEquals(0, low.compareTo(n.low()));
        assertEquals(0, high.compareTo(n.high()));
    }

    @Test
    void sharesTheScaleOfARange() {
        NumberFact n = Reading.number("मेले में 10 से 12 लाख लोग आए।");
        assertEquals(List.of("1000000", "1200000"), List.of(n.low().toPlainString(), n.high().toPlainString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ₹12 करोड़ खर्च हुए।              | INR | 120000000
            12 करोड़ रुपए खर्च हुए।          | INR | 120000000
            Rs. 120 million was spent.       | INR | 120000000
            US$ 40,000 was spent.            | USD | 40000
            40 हजार अमेरिकी डॉलर खर्च हुए।    | USD | 40000
            They paid 30 million euros.      | EUR | 30000000
            They paid MEUR 30.               | EUR | 30000000
            It costs 15 dollars and 50.      | USD | 15.5
            """)
    void readsMoney(String text, String currency, BigDecimal value) {
        NumberFact n = Reading.number(text);
        assertEquals(Optional.of(currency), n.currency());
        assertEquals(NumberFact.Kind.MONEY, n.kind());
        assertEquals(0, value.compareTo(n.value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            सड़क 17 किमी लंबी है।             | kilometre          | 17
            गाड़ी 90 किमी प्रति घंटे चली।      | kilometre-per-hour | 90
            The car did 90 km per hour.       | kilometre-per-hour | 90
            A six-mile walk.                  | mile               | 6
            बांध से 4,000 क्यूसेक पानी छूटा।    | cusec              | 4000
            खेत 45-एकड़ का है।                | acre               | 45
            It was 41 degrees Celsius.        | celsius            | 41
            तापमान 41 डिग्री सेल्सियस रहा।     | celsius            | 41
            The plant makes 500 MW.           | megawatt           | 500
            """)
    void readsUnits(String text, String unit, BigDecimal value) {
        NumberFact n = Reading.number(text);
        assertEquals(Optional.of(unit), n.unit());
        assertEquals(0, value.compareTo(n.value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            हादसे में 7 लोगों की मौत हो गई और 12 घायल हुए।           | dead,injured
            The crash killed 7 people and injured 12.                | dead,injured
            Seven people were killed while 12 were hurt.             | dead,injured
            बाढ़ में 40 गांव डूबे, 3 मछुआरे लापता हैं।               | village,missing
            The floods hit 40 villages; three fishermen are missing. | village,missing
            पार्टी को 12 सीटें मिलीं।                                | seat
            टीम ने 5 विकेट पर 240 रन बनाए।                           | wicket,run
            The death toll rose to 19.                               | dead
            """)
    void knowsWhatIsCounted(String text, String concepts) {
        assertEquals(List.of(concepts.split(",")), Reading.facts(text, NumberFact.class).stream()
                .map(n -> n.counted().orElse("?")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            भारत ने मैच 3-2 से जीता।       | SCORE | 3 | 2
            They won the final 1-0.        | SCORE | 1 | 0
            The stake is split 50:50.      | RATIO | 50 | 50
            """)
    void readsScoresAndRatios(String text, NumberFact.Kind kind, BigDecimal first, BigDecimal second) {
        NumberFact n = Reading.number(text);
        assertEquals(kind, n.kind());
        assertEquals(List.of(first, second), List.of(n.low(), n.high()));
    }

    @Test
    void leavesAloneWhatADurationHasClaimed() {
        ReadText text = Reading.text("3 घंटे में 40 गांव डूबे।");
        Fact hours = new DurationFact(new TextSpan(0, 6), 3, ChronoUnit.HOURS, DurationFact.Role.LENGTH, Approximation.EXACT);
        List<? extends Fact> facts = new NumberExtractor().extract(text, Optional.empty(), List.of(hours));
        assertEquals(List.of("40"), facts.stream().map(f -> text.source().slice(f.span())).toList());
    }

    @Test
    void aLoneOneIsAWeakClaim() {
        assertTrue(Reading.number("सिर्फ एक गांव बचा।").confidence() <= 0.6);
        assertTrue(Reading.number("दोनों नेता मिले।").confidence() <= 0.6);
    }
}
