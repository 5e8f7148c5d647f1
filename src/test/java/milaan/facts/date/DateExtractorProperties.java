package milaan.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.facts.DateFact;
import milaan.facts.Fact;
import milaan.model.Language;
import milaan.text.TextReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateExtractorProperties {

    private final DateExtractor extractor = new DateExtractor();
    private final TextReader reader = new TextReader();

    @Provide
    Arbitrary<String> shuffledWords() {
        return Arbitraries.of("19", "2024", "31", "0", "99999999999", "1,00,000", "5.30", "३०", "June", "May", "march",
                        "जून", "मार्च",
                "फ़र.", "/", "-", "–", ":", "से", "तक", "के", "बीच", "between", "and", "from", "to", "the", "of",
                        "last", "next", "पिछले",
                "अगले", "week", "साल", "year", "years", "ago", "पहले", "सोमवार", "Friday", "कल", "today", "शाम", "बजे",
                        "pm", "डेढ़",
                "साढ़े", "एक", "सौ", "हजार", "अरब", "first", "पहली", "quarter", "तिमाही", "century", "सदी", "BC", "ईसा",
                        "पूर्व",
                "easter", "early", "mid", "दशक", "fy", "वर्षीय", "old", "in", "में", "will", "होगा", "(", ")", ",", ".",
                        "।")
                .list().ofMaxSize(14).map(words -> String.join(" ", words));
    }

    @Property(tries = 400)
    void spansStayInsideTheTextAndDoNotOverlap(@ForAll("shuffledWords") String text) {
        check(text);
    }

    @Property(tries = 300)
    void garbageNeverThrows(@ForAll String text) {
        check(text);
    }

    @Property(tries = 60)
    void anyWordsCompareWithoutThrowing(@ForAll("shuffledWords") String left, @ForAll("shuffledWords") String right) {
        Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 2, 29));
        DateComparison comparison = new DateComparison();
        for (Fact a : facts(left, published)) {
            for (Fact b : facts(right, published)) {
                if (a instanceof DateFact one && b instanceof DateFact other) {
                    assertEquals(comparison.compare(one, published, other, published), comparison.compare(other, published, one, published));
                }
            }
        }
    }

    private void check(String text) {
        for (Optional<LocalDate> published : List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2024, 2, 29)))) {
            List<? extends Fact> facts = facts(text, published);
            int end = 0;
            for (Fact fact : facts) {
                assertTrue(fact.span().start() >= end && fact.span().end() <= text.length() && !fact.span().isEmpty());
                end = fact.span().end();
            }
        }
    }

    private List<? extends Fact> facts(String text, Optional<LocalDate> published) {
        return extractor.extract(reader.readSentences(List.of(text), Language.HINDI), published, List.of());
    }
}
