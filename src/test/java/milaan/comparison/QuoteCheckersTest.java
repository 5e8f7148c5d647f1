package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.alignment.Alignment;
import milaan.alignment.Bead;
import milaan.alignment.Lexicon;
import milaan.facts.Analyser;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.facts.name.NameMatcher;
import milaan.facts.quote.QuoteExtractor;
import milaan.model.Language;
import milaan.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations, speakers and marks of one aligned pair of sentences. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuoteCheckersTest {

    private final NameMatcher names = new CrossScriptNameMatcher();
    private final Lexicon lexicon = Lexicon.shipped();
    private final List<Checker> checkers = List.of(QuoteChecker.standard(lexicon, names), new SpeakerChecker(lexicon, names));
    private final Analyser analyser = new Analyser(List.of(new QuoteExtractor()));
    private final TextReader reader = new TextReader();

    private Analysis analysis(Language language, String... sentences) {
        return analyser.analyse(reader.readSentences(List.of(sentences), language), Optional.empty());
    }

    private List<String> found(String hindi, String english) {
        AlignedPair pair = new AlignedPair(analysis(Language.HINDI, hindi), analysis(Language.ENGLISH, english),
                new Bead(List.of(0), List.of(0), 0.9, List.of(), Bead.Origin.PROGRAM));
        return checkers.stream().flatMap(c -> c.check(pair).stream()).map(Finding::basis)
                .filter(b -> b.severity() != Severity.INFO)
                .map(b -> b.rule() + " " + b.leftValue() + " / " + b.rightValue()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह रास्ता बहुत कठिन है।” | \"This road is very easy,\" Verma said. | quote.words कठिन / easy",
        "वर्मा ने कहा, “हम इस योजना का विरोध करेंगे।” | \"We will support this plan,\" Verma said. | quote.words विरोध / support",
        "“यह स्थानीय समस्या है,” उन्होंने कहा। | \"This is a global problem,\" he said. | quote.words स्थानीय / global",
        "वर्मा ने कहा, “यह हमारी सबसे पुरानी दुकान है।” | \"This is our newest shop,\" Verma said. | quote.words पुरानी / newest",
        "वर्मा ने कहा, “यह योजना दीर्घकालिक है।” | \"This plan is short-term,\" Verma said. | quote.words दीर्घकालिक / short-term",
        "वर्मा ने कहा, “बारिश में पुल टूटा, पर रास्ता आसान था।” | \"The bridge broke in the rain, but the road was difficult,\" Verma said. | quote.words आसान / difficult",
        "वर्मा ने कहा, “यह नियम लोकप्रिय है।” | \"This rule is unpopular,\" Verma said. | quote.words लोकप्रिय / unpopular",
        "वर्मा ने कहा, “यह दवा असुरक्षित है।” | \"This medicine is safe,\" Verma said. | quote.words असुरक्षित / safe",
        "वर्मा ने कहा कि पुल कमजोर है। | \"The bridge is strong,\" Verma said. | quote.words कमजोर / strong",
    })
    void findsAQuotedWordTurnedRound(String hindi, String english, String expected) {
        assertEquals(List.of(expected), found(hindi, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "वर्मा ने कहा, “यह रास्ता आसान नहीं है।” | \"This road is not easy,\" Verma said.",
        "वर्मा ने कहा, “यह रास्ता आसान है, कठिन नहीं।” | \"This road is easy, not difficult,\" Verma said.",
        "वर्मा ने कहा, “यह दवा गैर-जरूरी है।” | \"This medicine is unnecessary,\" Verma said.",
        "वर्मा ने कहा, “यह नियम लोकप्रिय नहीं है।” | \"This rule is unpopular,\" Verma said.",
        "वर्मा ने कहा कि रास्ता आसान है। | \"The road is easy,\" Verma said.",
        "उन्होंने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Verma said.",
        "इंजीनियर ने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Verma said.",
        "नरेंद्र मोदी ने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Modi said.",
        "राजनयिकों ने कहा, “यह रास्ता आसान है।” | Diplomats said: \"This road is easy.\"",
        "इस “सुधार” में देर हुई। | The reform was late.",
    })
    void keepsSilentOnFaithfulTranslations(String hindi, String english) {
        assertEquals(List.of(), found(hindi, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "तनाका ने कहा, “यह रास्ता आसान है।” | \"This road is easy,\" Verma said. | speaker.name तनाका / Verma",
        "“यह रास्ता आसान है,” अनीता श्मिट ने कहा। | \"This road is easy,\" said Anita Verma. | speaker.name अनीता श्मिट / Anita Verma",
        "हेराल्ड ने वर्मा के हवाले से बताया कि पुल देर से बनेगा। | The Guardian quoted Verma as saying the bridge will be late. | speaker.source हेराल्ड / Guardian",
    })
    void findsAnotherSpeakerOrSource(String hindi, String english, String expected) {
        assertEquals(List.of(expected), found(hindi, english));
    }

    @Test
    void findsADroppedStatement() {
        assertEquals(List.of("quote.missing “यह रास्ता आसान है और पुल मजबूत है।” / "),
                found("वर्मा ने कहा, “यह रास्ता आसान है और पुल मजबूत है।”", "Verma spoke."));
        assertEquals(List.of("quote.missing  / \"The road is easy and the bridge is strong,\""),
                found("वर्मा ने बात की।", "\"The road is easy and the bridge is strong,\" Verma said."));
    }

    @Test
    void findsADroppedStatementThatIsTooShortToAlign() {
        Analysis left = analysis(Language.HINDI, "“यह रास्ता आसान है,” उन्होंने कहा।");
        Analysis right = analysis(Language.ENGLISH, "He spoke.");
        Alignment none = new Alignment(List.of(), List.of(), Alignment.Relation.TRANSLATION);
        assertEquals(List.of("quote.missing"), new UnansweredQuoteChecker().check(left, right, none).stream()
                .map(f -> f.basis().rule()).toList());
    }

    @Test
    void callsDirectSpeechTurnedIntoAFaithfulParaphraseInformation() {
        AlignedPair pair = new AlignedPair(
                analysis(Language.HINDI, "वर्मा ने कहा कि नया स्कूल अगले महीने खुलेगा और बच्चे पानी लाएंगे।"),
                analysis(Language.ENGLISH, "\"The new school will open next month and children will bring water,\" Verma said."),
                new Bead(List.of(0), List.of(0), 0.9, List.of(), Bead.Origin.PROGRAM));
        assertEquals(List.of("quote.paraphrase INFO"), checkers.stream().flatMap(c -> c.check(pair).stream())
                .map(f -> f.basis().rule() + " " + f.basis().severity()).toList());
    }

    @Test
    void reportsUnbalancedMarksOfEitherTextWithTheOtherSideToCompare() {
        Analysis left = analysis(Language.HINDI, "वर्मा ने कहा, “रास्ता आसान है।”");
        Analysis right = analysis(Language.ENGLISH, "Verma said, \"The road is easy.");
        Alignment aligned = new Alignment(List.of(new Bead(List.of(0), List.of(0), 0.9, List.of(), Bead.Origin.PROGRAM)),
                List.of(), Alignment.Relation.TRANSLATION);
        assertEquals(List.of("quote.unclosed “रास्ता आसान है।” / \"The road is easy."),
                new UnbalancedQuoteChecker().check(left, right, aligned).stream().map(Finding::basis)
                        .map(b -> b.rule() + " " + b.leftValue() + " / " + b.rightValue()).toList());
    }

    @Test
    void findsNothingInATextHeldAgainstItself() {
        String text = "\"This road is easy,\" Verma said, adding that the bridge was strong.";
        Analysis analysis = analysis(Language.ENGLISH, text);
        AlignedPair pair = new AlignedPair(analysis, analysis,
                new Bead(List.of(0), List.of(0), 1, List.of(), Bead.Origin.PROGRAM));
        assertEquals(List.of(), checkers.stream().flatMap(c -> (Stream<? extends Finding>) c.check(pair).stream()).toList());
    }
}
