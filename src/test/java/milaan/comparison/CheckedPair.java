package milaan.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.alignment.Bead;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.model.Language;

/** Two sentences that were aligned, for the tests of one checker. Both texts are of 12 March 2025, a Wednesday. */
final class CheckedPair {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 12);

    private final Engine engine;

    CheckedPair(Engine engine) {
        this.engine = engine;
    }

    AlignedPair of(String left, String right) {
        return new AlignedPair(analysis(left), analysis(right), new Bead(List.of(0), List.of(0), 0.9, List.of(),
                Bead.Origin.PROGRAM));
    }

    /** The rules by which the checker finds the Hindi and the English to differ; a dash where it finds nothing. */
    String rules(Checker checker, String hindi, String english) {
        return rules(checker, of(hindi, english));
    }

    /** The same with the languages the other way round. */
    String turned(Checker checker, String hindi, String english) {
        return rules(checker, of(english, hindi));
    }

    private static String rules(Checker checker, AlignedPair pair) {
        List<String> rules = checker.check(pair).stream().map(Finding::basis)
                .filter(b -> b.severity() != Severity.INFO).map(Finding.Basis::rule).toList();
        return rules.isEmpty() ? "-" : String.join(" ", rules);
    }

    private Analysis analysis(String sentence) {
        Language language = sentence.codePoints().anyMatch(c -> Character.UnicodeScript.of(c)
                == Character.UnicodeScript.DEVANAGARI) ? Language.HINDI : Language.ENGLISH;
        return engine.analyse(engine.reader().readSentences(List.of(sentence.strip()), language), Optional.of(PUBLISHED));
    }
}
