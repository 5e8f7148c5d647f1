package milaan.facts.quote;

import java.util.List;
import java.util.Optional;
import milaan.facts.QuoteFact;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.TextReader;

/** Reads a text and tells its quotations in one line each. */
final class Quotes {

    private static final TextReader READER = new TextReader();
    private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

    private Quotes() { }

    static List<QuoteFact> facts(String text, Language language) {
        return EXTRACTOR.extract(read(text, language), Optional.empty(), List.of());
    }

    static ReadText read(String text, Language language) {
        return READER.read(new SourceText(text), language);
    }

    /** {@code KIND BALANCE speaker/source: content}; {@code -} where there is none. */
    static List<String> told(String text, Language language) {
        return facts(text, language).stream().map(f -> f.kind() + " " + f.balance() + " " + words(f.speaker(), text) + "/"
                + words(f.source(), text) + ": " + f.content().in(text)).toList();
    }

    private static String words(Optional<TextSpan> span, String text) {
        return span.map(s -> s.in(text)).orElse("-");
    }
}
