package milaan.facts.number;

import java.util.List;
import java.util.Optional;
import milaan.facts.Fact;
import milaan.facts.NumberFact;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.text.ReadText;
import milaan.text.Scripts;
import milaan.text.TextReader;

/** Reads a text as the extractor would, with nothing claimed by others. */
final class Reading {

    private static final NumberExtractor EXTRACTOR = new NumberExtractor();

    private Reading() { }

    static ReadText text(String text) {
        Language language = Scripts.languageOf(text).orElse(Language.ENGLISH);
        return new TextReader().read(new SourceText(text), language);
    }

    static List<? extends Fact> facts(String text) {
        return EXTRACTOR.extract(text(text), Optional.empty(), List.of());
    }

    static <F extends Fact> List<F> facts(String text, Class<F> kind) {
        return facts(text).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static NumberFact number(String text) {
        return facts(text, NumberFact.class).getFirst();
    }

    /** {@code words=value} of each number, parted by "; ". */
    static String numbers(String text) {
        return String.join("; ", facts(text, NumberFact.class).stream()
                .map(n -> n.span().in(text) + "=" + n.value().stripTrailingZeros().toPlainString()).toList());
    }
}
