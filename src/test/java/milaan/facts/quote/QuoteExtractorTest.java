package milaan.facts.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import milaan.facts.QuoteFact;
import milaan.model.Language;
import milaan.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "“The bridge will open in spring,” Anita Verma said. | Anita Verma | The bridge will open in spring,",
        "\"The bridge will open in spring,\" said Anita Verma, an engineer. | Anita Verma | The bridge will open in spring,",
        "Verma told reporters: \"The bridge will open in spring.\" | Verma | The bridge will open in spring.",
        "'The bridge will open in spring,' she said on Monday. | she | The bridge will open in spring,",
        "«The bridge will open in spring», Ms. Verma added. | Verma | The bridge will open in spring",
        "\"The bridge will open in spring,\" the port's chief engineer said. | chief engineer | The bridge will open in spring,",
        "Verma, who leads the works, said: “The bridge will open in spring.\" | Verma | The bridge will open in spring.",
        "According to Verma, the old bridge \"was never meant to carry lorries\". | Verma | was never meant to carry lorries",
        "The Herald quoted Verma as saying \"the bridge will open in spring\". | Verma | the bridge will open in spring",
    })
    void namesTheSpeakerOfAnEnglishQuotation(String text, String speaker, String content) {
        QuoteFact fact = Quotes.facts(text, Language.ENGLISH).stream()
                .filter(f -> f.kind() == QuoteFact.Kind.DIRECT).findFirst().orElseThrow();
        assertEquals(List.of(speaker, content),
                List.of(fact.speaker().map(s -> s.in(text)).orElse("-"), fact.content().in(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "अनीता वर्मा ने कहा, “पुल वसंत में खुल जाएगा।” | अनीता वर्मा | पुल वसंत में खुल जाएगा।",
        "इंजीनियर अनीता वर्मा ने कहा कि \"पुल वसंत में खुल जाएगा\"। | अनीता वर्मा | पुल वसंत में खुल जाएगा",
        "‘पुल वसंत में खुल जाएगा,’ वर्मा ने पत्रकारों को बताया। | वर्मा | पुल वसंत में खुल जाएगा,",
        "“पुल वसंत में खुल जाएगा,” उन्होंने कहा। | उन्होंने | पुल वसंत में खुल जाएगा,",
        "वर्मा का कहना है कि “पुल वसंत में खुल जाएगा”। | वर्मा | पुल वसंत में खुल जाएगा",
        "वर्मा के अनुसार, “पुल वसंत में खुल जाएगा”। | वर्मा | पुल वसंत में खुल जाएगा",
        "हेराल्ड ने वर्मा के हवाले से बताया कि “पुल वसंत में खुल जाएगा”। | वर्मा | पुल वसंत में खुल जाएगा",
        "“पुल वसंत में खुल जाएगा”, अनीता वर्मा ने कहा, जो बंदरगाह पर काम करती हैं। | अनीता वर्मा | पुल वसंत में खुल जाएगा",
    })
    void namesTheSpeakerOfAHindiQuotation(String text, String speaker, String content) {
        QuoteFact fact = Quotes.facts(text, Language.HINDI).stream()
                .filter(f -> f.kind() == QuoteFact.Kind.DIRECT).findFirst().orElseThrow();
        assertEquals(List.of(speaker, content),
                List.of(fact.speaker().map(s -> s.in(text)).orElse("-"), fact.content().in(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "ENGLISH | Verma said that the bridge would open soon. | INDIRECT BALANCED Verma/-: the bridge would open soon",
        "ENGLISH | Verma said the bridge would open soon. | INDIRECT BALANCED Verma/-: the bridge would open soon",
        "ENGLISH | The bridge would open soon, Verma said. | INDIRECT BALANCED Verma/-: The bridge would open soon",
        "ENGLISH | The Herald quoted Verma as saying the bridge was late. | INDIRECT BALANCED Verma/Herald: the bridge was late",
        "ENGLISH | The works are late, the Herald reported, citing port officials. | INDIRECT BALANCED port officials/Herald: The works are late",
        "HINDI | वर्मा ने कहा कि पुल जल्द खुलेगा। | INDIRECT BALANCED वर्मा/-: पुल जल्द खुलेगा",
        "HINDI | वर्मा ने दावा किया कि पुल जल्द खुलेगा। | INDIRECT BALANCED वर्मा/-: पुल जल्द खुलेगा",
        "HINDI | हेराल्ड ने वर्मा के हवाले से बताया कि पुल देर से बनेगा। | INDIRECT BALANCED वर्मा/हेराल्ड: पुल देर से बनेगा",
        "HINDI | वर्मा के मुताबिक पुल जल्द खुलेगा। | INDIRECT BALANCED वर्मा/-: पुल जल्द खुलेगा",
        "HINDI | वर्मा को यह कहते हुए उद्धृत किया गया कि पुल जल्द खुलेगा। | INDIRECT BALANCED वर्मा/-: पुल जल्द खुलेगा",
    })
    void readsReportedSpeech(Language language, String text, String expected) {
        assertEquals(List.of(expected), Quotes.told(text, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "ENGLISH | The writers' room wasn't the editor's idea. | 0",
        "ENGLISH | He sold 5\" pipes in the '90s. | 0",
        "ENGLISH | The so-called \"reform\" was late. | 1",
        "HINDI | इस “सुधार” में देर हुई। | 1",
    })
    void tellsApostrophesFromMarksAndScareQuotesFromStatements(Language language, String text, int scare) {
        List<QuoteFact> facts = Quotes.facts(text, language);
        assertEquals(scare, facts.size());
        assertTrue(facts.stream().allMatch(f -> f.kind() == QuoteFact.Kind.SCARE), () -> facts.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "ENGLISH | \"The water came at night. We ran. | NEVER_CLOSED | The water came at night.",
        "HINDI | वर्मा ने कहा, “रात को पानी आ गया और हम भागे। | NEVER_CLOSED | रात को पानी आ गया और हम भागे।",
        "HINDI | उन्होंने कहा कि वह ” इस काम की सराहना करते हैं। | OPENED_BY_CLOSING_MARK | इस काम की सराहना करते हैं।",
        "ENGLISH | He spoke of the war with the river\". | STRAY_CLOSING | ~~",
        "ENGLISH | We ran all night,\" Verma said. | STRAY_CLOSING | We ran all night,",
    })
    void saysWhatIsWrongWithTheMarks(Language language, String text, QuoteFact.Balance balance, String content) {
        QuoteFact fact = Quotes.facts(text, language).stream()
                .filter(f -> f.kind() != QuoteFact.Kind.INDIRECT).findFirst().orElseThrow();
        assertEquals(balance, fact.balance());
        assertEquals(content, fact.content().in(text));
    }

    @Test
    void readsAQuotationOverParagraphsThatEachOpen() {
        String text = "The engineer spoke on Monday at the site of the works.\n“We began in May.\n“We ended in June.”";
        List<QuoteFact> facts = Quotes.facts(text, Language.ENGLISH);
        assertEquals(1, facts.size());
        assertEquals(QuoteFact.Balance.BALANCED, facts.getFirst().balance());
        assertEquals("“We began in May.\n“We ended in June.”", facts.getFirst().span().in(text));
    }

    @Test
    void readsNestedQuotations() {
        String text = "\"He told me, 'Come home at once,' and I went,\" Verma said.";
        assertEquals(List.of(new TextSpan(0, 46), new TextSpan(13, 33)),
                Quotes.facts(text, Language.ENGLISH).stream().map(QuoteFact::span).toList());
    }

    @Test
    void givesBothPartsOfADividedQuotationToOneSpeaker() {
        String text = "“We began in May,” Verma said, “and we will end in June.”";
        assertEquals(List.of("Verma", "Verma"), Quotes.facts(text, Language.ENGLISH).stream()
                .filter(f -> f.kind() == QuoteFact.Kind.DIRECT).map(f -> f.speaker().orElseThrow().in(text)).toList());
    }
}
