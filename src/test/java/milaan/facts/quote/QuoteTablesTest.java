package milaan.facts.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import milaan.model.Language;
import milaan.text.Scripts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A table at the edges of the rules: who speaks, who passes it on, and what of the sentence is said. */
class QuoteTablesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "readings.txt", delimiter = '|', quoteCharacter = '~')
    void readsWhoSaidWhat(String sentence, String expected) {
        assertEquals(Optional.ofNullable(expected).orElse(""), told(sentence));
    }

    /** {@code KIND BALANCE speaker/source: content}; those of one sentence parted by semicolons. */
    static String told(String sentence) {
        return String.join("; ", Quotes.told(sentence, Scripts.languageOf(sentence).orElse(Language.ENGLISH)));
    }
}
