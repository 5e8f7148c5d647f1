package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.alignment.Constraints;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.work.Cancellation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every comparison, tried on the sample stories. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonPropertiesTest {

    /** A finding with its sides in a fixed order. */
    private record Said(Kind kind, Severity severity, String rule, Optional<TextSpan> hindi, Optional<TextSpan> english,
                        String hindiValue, String englishValue) { }

    private Engine engine;

    @BeforeAll
    void wire() {
        engine = Engine.standard();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosi-flood", "cricket-final", "high-court-ruling", "state-election"})
    void aTextAgreesWithItself(String story) throws IOException {
        for (Language language : Language.values()) {
            Analysis text = read(story, language);
            assertEquals(List.of(), compare(text, text).findings().stream()
                    .filter(f -> f.kind() != Kind.UNBALANCED_QUOTE).map(f -> f.kind() + " " + f.basis()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosi-flood", "cricket-final", "high-court-ruling", "state-election"})
    void theOrderOfTheEditionsDoesNotMatter(String story) throws IOException {
        Analysis hindi = read(story, Language.HINDI);
        Analysis english = read(story, Language.ENGLISH);
        assertEquals(said(compare(hindi, english), true), said(compare(english, hindi), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosi-flood", "cricket-final", "high-court-ruling", "state-election"})
    void keysAreUniqueAndStayTheSame(String story) throws IOException {
        Comparison first = compare(read(story, Language.HINDI), read(story, Language.ENGLISH));
        Comparison again = compare(read(story, Language.HINDI), read(story, Language.ENGLISH));
        List<String> keys = first.findings().stream().map(f -> f.basis().key()).toList();
        assertAll(() -> assertEquals(keys.size(), Set.copyOf(keys).size()), () -> assertEquals(first, again));
    }

    private static Set<Said> said(Comparison comparison, boolean hindiLeft) {
        return comparison.findings().stream().map(Finding::basis).map(b -> b).map(b -> new Said(kind(comparison, b), b.severity(),
                b.rule(), hindiLeft ? b.left() : b.right(), hindiLeft ? b.right() : b.left(),
                hindiLeft ? b.leftValue() : b.rightValue(), hindiLeft ? b.rightValue() : b.leftValue()))
                .collect(Collectors.toSet());
    }

    private static Kind kind(Comparison comparison, Finding.Basis basis) {
        return comparison.findings().stream().filter(f -> f.basis().equals(basis)).findFirst().orElseThrow().kind();
    }

    private Comparison compare(Analysis left, Analysis right) {
        return engine.compare(left, right, Constraints.NONE, Cancellation.never());
    }

    private Analysis read(String story, Language language) throws IOException {
        Path file = Path.of("assets/stories", story, language.code() + "-1.txt");
        return engine.analyse(Edition.of(language.code(), language, Files.readString(file)).published(LocalDate.of(2026, 8, 13)));
    }
}
