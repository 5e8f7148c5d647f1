package milaan.facts.polarity;

import java.util.List;
import java.util.Optional;
import milaan.facts.HedgeFact;
import milaan.facts.NegationFact;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.text.ReadText;
import milaan.text.Scripts;
import milaan.text.TextReader;

/** Everything polarity says about a text or about a pair, in one line: what tables of sentences are compared with. */
final class PolarityReadings {

    private static final PolarityExtractor EXTRACTOR = new PolarityExtractor();
    private static final PolarityComparison COMPARISON = new PolarityComparison();

    private PolarityReadings() { }

    /** Each cue with its kind; a denial with its clause. */
    static String of(String text) {
        Language language = Scripts.languageOf(text).orElse(Language.ENGLISH);
        return String.join("; ", EXTRACTOR.extract(read(text, language), Optional.empty(), List.of()).stream()
                .map(f -> switch (f) {
                    case NegationFact n -> n.cue() + " " + n.kind() + " in " + n.scope().in(text);
                    case HedgeFact h -> h.cue() + " " + h.kind();
                    default -> f.toString();
                }).toList());
    }

    /** The verdict, and the cue that nothing answers with its side. */
    static String negation(String hindi, String english) {
        PolarityComparison.Outcome<NegationFact> outcome =
                COMPARISON.negation(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
        return outcome.verdict() + outcome.unansweredLeft().map(f -> " left " + f.cue()).orElse("")
                + outcome.unansweredRight().map(f -> " right " + f.cue()).orElse("");
    }

    static String hedge(String hindi, String english) {
        PolarityComparison.Outcome<HedgeFact> outcome =
                COMPARISON.hedge(side(hindi, Language.HINDI), side(english, Language.ENGLISH));
        return outcome.verdict() + outcome.unansweredLeft().map(f -> " left " + f.cue()).orElse("")
                + outcome.unansweredRight().map(f -> " right " + f.cue()).orElse("");
    }

    private static PolarityComparison.Side side(String text, Language language) {
        ReadText read = new TextReader().readSentences(List.of(text), language);
        return new PolarityComparison.Side(EXTRACTOR.extract(read, Optional.empty(), List.of()), read.tokens().getFirst());
    }

    private static ReadText read(String text, Language language) {
        return new TextReader().read(new SourceText(text), language);
    }
}
