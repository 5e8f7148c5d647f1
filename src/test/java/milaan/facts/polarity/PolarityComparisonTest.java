package milaan.facts.polarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import milaan.facts.HedgeFact;
import milaan.facts.NegationFact;
import milaan.facts.Verdict;
import milaan.facts.polarity.PolarityComparison.Outcome;
import milaan.facts.polarity.PolarityComparison.Side;
import milaan.model.Language;
import milaan.text.ReadText;
import milaan.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityComparisonTest {

    private final PolarityComparison comparison = new PolarityComparison();
    private final PolarityExtractor extractor = new PolarityExtractor();

    private Side side(String text, Language language) {
        ReadText read = new TextReader().readSentences(List.of(text), language);
        return new Side(extractor.extract(read, Optional.empty(), List.of()), read.tokens().getFirst());
    }

    private Outcome<NegationFact> negation(String hindi, String english) {
        return comparison.negation(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            समिति सहमत नहीं हुई।                                  | The committee refused to agree.
            उसने आरोपों से इनकार किया।                            | He did not accept the charges.
            वह गाड़ी नहीं चला सका।                                | He was unable to drive.
            टीम गोल नहीं कर पाई।                                  | The team failed to score.
            वह बिना टिकट आया।                                     | He did not have a ticket.
            चालक का पता नहीं है।                                  | The driver is unknown.
            गांव में पानी की कमी है।                               | There is not enough water in the village.
            उसके पास साइकिल के अलावा कुछ नहीं था।                 | He had nothing but a cycle.
            जब तक बारिश नहीं होती, खेत सूखे रहेंगे।               | Until it rains the fields will stay dry.
            यह गैरकानूनी है।                                      | This is not legal.
            पुल अब तक नहीं खुला।                                  | The bridge has yet to open.
            वह इतना थका था कि चल नहीं सका।                        | He was too tired to walk.
            वह न केवल गायक है, बल्कि कवि भी।                      | She is not only a singer but also a poet.
            यह केवल नारा नहीं, बल्कि वादा है।                     | It is a promise as well as a slogan, not just words.
            मेला लगा।                                            | The fair was held.
            """)
    void agreesInOtherWords(String hindi, String english) {
        assertEquals(Verdict.AGREE, negation(hindi, english).verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            पुल आज नहीं खुला।                          | The bridge opened today.          | नहीं
            मंत्री ने इस्तीफा नहीं दिया।                | The minister resigned.            | नहीं
            पुल आज खुला।                               | The bridge did not open today.    | not
            मंत्री ने इस्तीफा दिया।                     | The minister never resigned.      | never
            उसने मुआवजा लेने से इनकार किया।             | He took the compensation.         | इनकार
            वह टिकट लेकर आया।                          | He came without a ticket.         | without
            किसी ने दरवाजा खोला।                       | Nobody opened the door.           | nobody
            कंपनी ने इनकार नहीं किया कि वह विफल रही।   | The company denied that it failed. | नहीं
            """)
    void namesTheUnansweredDenial(String hindi, String english, String cue) {
        Outcome<NegationFact> outcome = negation(hindi, english);
        assertEquals(Verdict.DIFFER, outcome.verdict());
        assertEquals(cue, outcome.unansweredLeft().or(outcome::unansweredRight).orElseThrow().cue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            कथित तौर पर उसने पैसे लिए।      | He took the money.              | DIFFER
            उसने पैसे लिए।                  | He allegedly took the money.    | DIFFER
            कथित तौर पर उसने पैसे लिए।      | He is accused of taking money.  | AGREE
            शायद वह कल लौटे।               | He may return.                  | AGREE
            """)
    void noticesALostHedge(String hindi, String english, Verdict verdict) {
        Outcome<HedgeFact> outcome = comparison.hedge(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
        assertEquals(verdict, outcome.verdict());
    }
}
