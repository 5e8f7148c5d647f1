package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import milaan.alignment.Bead;
import milaan.alignment.Lexicon;
import milaan.facts.Analyser;
import milaan.facts.Analysis;
import milaan.facts.polarity.PolarityExtractor;
import milaan.model.Language;
import milaan.text.TextReader;
import org.junit.jupiter.api.Test;

class PolarityCheckersTest {

    private final Analyser analyser = new Analyser(List.of(new PolarityExtractor()));

    private AlignedPair pair(String hindi, String english) {
        return new AlignedPair(analysis(hindi, Language.HINDI), analysis(english, Language.ENGLISH),
                new Bead(List.of(0), List.of(0), 0.9, List.of(), Bead.Origin.PROGRAM));
    }

    private Analysis analysis(String text, Language language) {
        return analyser.analyse(new TextReader().readSentences(List.of(text), language), Optional.empty());
    }

    @Test
    void lostNegationIsGraveAndPointsAtTheCue() {
        Finding finding = new NegationChecker(Opposites.shipped(Lexicon.shipped())).check(pair("पुल आज नहीं खुला।", "The bridge opened today.")).getFirst();
        assertEquals(Kind.NEGATION, finding.kind());
        assertEquals(Severity.HIGH, finding.basis().severity());
        assertEquals("नहीं", finding.basis().leftValue());
        assertEquals("नहीं", finding.basis().left().orElseThrow().in("पुल आज नहीं खुला।"));
    }

    @Test
    void lostHedgeIsLessGrave() {
        Finding finding = new HedgeChecker().check(pair("कथित चोर पकड़ा गया।", "The thief was caught.")).getFirst();
        assertEquals(Kind.HEDGE, finding.kind());
        assertEquals(Severity.MEDIUM, finding.basis().severity());
    }

    @Test
    void aTextAgreesWithItself() {
        AlignedPair same = pair("पुल आज नहीं खुला, शायद कल खुले।", "पुल आज नहीं खुला, शायद कल खुले।");
        assertEquals(List.of(), new NegationChecker(Opposites.shipped(Lexicon.shipped())).check(same));
        assertEquals(List.of(), new HedgeChecker().check(same));
    }
}
