package milaan.facts.quote;

import java.util.List;
import milaan.facts.QuoteFact;
import milaan.model.Language;
import milaan.model.TextSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QuoteExtractorProperties {

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.of("“", "”", "\"", "'", "‘", "’", "«", "»", "``", "''", "„", " ", " ", ", ", ". ", "। ", "\n", "(", ")",
                "said", "Verma", "he ", "that ", "as saying", "quoted ", "ने कहा", " कि ", "वर्मा ", "के हवाले से", "के अनुसार", "5", "’90s",
                "according to ", "कहा गया", "का कहना है", "\ud83d", "\u200d").list().ofMaxSize(60).map(l -> String.join("", l));
    }

    @Property(tries = 400)
    void everyTextIsReadAndSpansStayInside(@ForAll("garbage") String text, @ForAll Language language) {
        List<QuoteFact> facts = Quotes.facts(text, language);
        TextSpan whole = new TextSpan(0, text.length());
        for (QuoteFact fact : facts) {
            assertTrue(!fact.span().isEmpty() && whole.contains(fact.span()) && fact.span().contains(fact.content()));
            fact.speaker().ifPresent(s -> assertTrue(whole.contains(s)));
        }
    }

    /** Each would run to the end of the page: the square of its length in quoted words. */
    @Test
    void marksThatNeverCloseQuoteNoMoreThanAFewTimesTheText() {
        String marks = "“ word ".repeat(3_000);
        int quoted = Quotes.facts(marks, Language.ENGLISH).stream().mapToInt(q -> q.content().length()).sum();
        assertTrue(quoted > 0 && quoted < 20 * marks.length());
    }

    @Test
    void aPageOfMarksIsReadToItsEnd() {
        String marks = "“\"' ‘«said Verma» कहा कि ".repeat(4000) + "\"".repeat(20_000) + " «the end»";
        List<QuoteFact> facts = Quotes.facts(marks, Language.ENGLISH);
        assertEquals("the end", facts.getLast().content().in(marks));
    }
}
