package milaan.facts.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import milaan.model.Language;
import milaan.model.TextSpan;
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

    /** {@code KIND BALANCE speaker/source verb 0.9: content}; those of one sentence parted by semicolons. */
    static String told(String sentence) {
        return Quotes.facts(sentence, Scripts.languageOf(sentence).orElse(Language.ENGLISH)).stream().map(f -> String.format(Locale.ROOT,
                "%s %s %s/%s %s %.2f: %s", f.kind(), f.balance(), words(f.speaker(), sentence), words(f.source(), sentence),
                words(f.verb(), sentence), f.confidence(), f.content().in(sentence))).collect(Collectors.joining("; "));
    }

    private static String words(Optional<TextSpan> span, String sentence) {
        return span.map(s -> s.in(sentence)).orElse("-");
    }
}
